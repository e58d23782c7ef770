package org.reportedfigures.charts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Files of an exhibit as text. */
final class Written {
    private Written() {}

    static String csv(ExhibitFiles files) {
        var bytes = new ByteArrayOutputStream();
        try {
            files.csv(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(UTF_8);
    }

    static String json(ExhibitFiles files) {
        var bytes = new ByteArrayOutputStream();
        files.json(bytes);
        return bytes.toString(UTF_8);
    }
}
