package org.reportedfigures.charts;

import java.nio.file.Path;
import org.reportedfigures.Expected;

/** Compares with a file of src/test/resources/golden. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertMatches(String file, String found) {
        Expected.assertMatches(FOLDER.resolve(file), found);
    }
}
