package org.reportedfigures.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reportedfigures.dossiers.Harbour;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.FileSystemUtils;

/** A folder of dossiers that lives as long as the program that is tested over it. */
public final class InventedData
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** What nobody changes. */
    static final String HARBOUR = "harbour";

    /** The text of this one is not to be shown beyond its passages. */
    static final String WHARF = "wharf";

    /** Its words look like signs of this program. */
    static final String SIGNS = "signs";

    /** What stands in a passage of {@link #SIGNS}. */
    public static final String SIGNS_IN_TEXT =
            "(see ?statement=x, ?event=y, \uFDD2a\uFDD3 and \uFDD0b\uFDD1)";

    /** How a figure of {@link #SIGNS} is named. */
    public static final String SIGNS_IN_NAME = "Cranes ?statement=x \uFDD0of\uFDD1 \uFDD2old\uFDD3";

    /** A Hindi one. */
    static final String HINDI = "hindi";

    /** For a test that breaks it and mends it again. */
    static final String QUAY = "quay";

    /** For a test that corrects it. */
    public static final String PIER = "pier";

    @Override
    public void initialize(ConfigurableApplicationContext program) {
        try {
            Path machine = Files.createTempDirectory("invented");
            Path data = machine.resolve("data");
            write(data);
            TestPropertyValues.of(
                            "figures.data=" + data,
                            "figures.versions.folder=" + machine.resolve("versions"))
                    .applyTo(program);
            program.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    delete(machine);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path data) throws IOException {
        for (String name : new String[] {HARBOUR, QUAY, PIER}) {
            Harbour.in(data, name);
        }
        Harbour.in(data, WHARF).with("\"show\": \"full\"", "\"show\": \"passages\"");
        Harbour.in(data, SIGNS)
                .with("were set up in spring.", "were set up " + SIGNS_IN_TEXT + " in spring.")
                .with("Cranes set up", SIGNS_IN_NAME)
                // A question mark ends the sentence for the reader.
                .with(
                        "\"id\": \"cranes-office\",",
                        "\"id\": \"cranes-office\", \"editorsReading\": [\"status\", \"when\"],")
                .withText("were set up in spring.", "were set up " + SIGNS_IN_TEXT + " in spring.");
        FileSystemUtils.copyRecursively(Path.of("data/wonsan-2025"), data.resolve(HINDI));
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
