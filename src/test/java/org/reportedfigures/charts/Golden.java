package org.reportedfigures.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of src/test/resources/golden; {@code -Dgolden.write=true} rewrites it. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertMatches(String file, String found) {
        Path golden = FOLDER.resolve(file);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, found);
            }
            assertThat(found).isEqualTo(Files.readString(golden));
        } catch (IOException e) {
            throw new AssertionError("golden file " + golden + ", see -Dgolden.write=true", e);
        }
    }
}
