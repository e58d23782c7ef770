package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/**
 * The program as it is shipped: tests have push on their class path, whoever drives views wants it.
 */
class NoPushIT {
    @Test
    void neitherPushNorWebsocketsAreInTheJar() throws Exception {
        try (var jar = new JarFile(Path.of(System.getProperty("figures.jar")).toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.contains("flow-server"))
                    .noneMatch(name -> name.matches(".*lib/.*(push|atmosphere|websocket).*"));
        }
    }
}
