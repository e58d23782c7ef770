package org.reportedfigures;

import java.nio.file.Path;

/** Compares with a file of src/test/resources/golden. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    public static void assertMatches(String file, String found) {
        Expected.assertMatches(FOLDER.resolve(file), found);
    }
}
