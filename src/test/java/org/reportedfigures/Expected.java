package org.reportedfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file that holds what is expected; {@code -Drewrite} writes what is found. */
public final class Expected {
    private static final boolean REWRITE = System.getProperty("rewrite") != null;

    private Expected() {}

    public static void assertMatches(Path file, String found) {
        try {
            if (REWRITE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, found);
            }
            assertThat(found)
                    .as("%s (-Drewrite writes it anew)", file)
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read; -Drewrite writes it", e);
        }
    }
}
