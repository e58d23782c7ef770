package org.reportedfigures.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files of an exhibit as text. */
public final class WrittenFiles {
    private WrittenFiles() {}

    public static String csv(ExhibitFiles files) {
        var bytes = new ByteArrayOutputStream();
        try {
            files.csv(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(UTF_8);
    }

    public static String json(ExhibitFiles files) {
        var bytes = new ByteArrayOutputStream();
        files.json(bytes);
        return bytes.toString(UTF_8);
    }
}
