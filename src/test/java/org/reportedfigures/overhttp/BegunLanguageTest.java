package org.reportedfigures.overhttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.Application;

/** A server with one more file of wording on its class path, which holds three messages. */
class BegunLanguageTest {
    private static final List<String> LOG = new ArrayList<>();

    @TempDir private static Path folder;

    private static Process process;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectory(folder.resolve("wording"));
        Files.writeString(
                folder.resolve("wording/de.properties"),
                "page.all=Alle Dossiers\nlist.title=Zahlen\nword.status=Stand\n");
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String tests =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                folder + System.getProperty("path.separator") + tests,
                                Application.class.getName(),
                                "--server.port=" + port,
                                "--figures.data=data",
                                "--figures.versions.folder=" + folder.resolve("versions"),
                                "--vaadin.productionMode=true")
                        .redirectErrorStream(true)
                        .start();
        var lines = process.inputReader(UTF_8);
        String line = "";
        while (line != null && !line.contains("Started Application")) {
            line = lines.readLine();
            LOG.add(line);
        }
        assertThat(line).as("%s", LOG).isNotNull();
        served = new Served(port);
    }

    @AfterAll
    static void stop() {
        process.destroy();
    }

    @Test
    void theStartNamesHowManyMessagesAreMissing() {
        assertThat(LOG)
                .anySatisfy(line ->
                        assertThat(line)
                                .containsPattern("wording/de.properties lacks [0-9]{3} messages"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/d/wonsan-2025",
                "/d/wonsan-2025?category=ammunition",
                "/d/wonsan-2025?statement=troops-provided",
                "/d/wonsan-2025?status=nonsense",
                "/embed/wonsan-2025/list",
                "/embed/wonsan-2025/timeline",
                "/embed/wonsan-2025/list?interactive=true"
            })
    void everyPageIsThereWithWhatIsEnglishMarked(String path)
            throws IOException, InterruptedException {
        String language = path.contains("?") ? "&lang=de" : "?lang=de";

        Document page = served.page(path + language);

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.body().select("span[lang=en]")).isNotEmpty();
        assertThat(
                        page.getAllElements().stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .filter(attribute -> attribute.getValue().contains("<span")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".svg", ".png", ".csv", ".json"})
    void everyFileIsThere(String ending) throws IOException, InterruptedException {
        assertThat(served.get("/embed/wonsan-2025/list" + ending + "?lang=de").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefusalIsSaidInEnglish() throws IOException, InterruptedException {
        assertThat(served.get("/embed/nosuch/list?lang=de").body())
                .contains("<span lang=\"en\">There is no such dossier.</span>");
    }
}
