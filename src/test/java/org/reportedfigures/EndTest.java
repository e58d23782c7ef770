package org.reportedfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.overhttp.ChangeListener;
import org.reportedfigures.overhttp.Served;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class EndTest {
    @Test
    void anOpenPageDoesNotHoldUpTheEndOfTheProgram(@TempDir Path data) throws Exception {
        Harbour.in(data, "harbour");
        ConfigurableApplicationContext program =
                SpringApplication.run(
                        Application.class,
                        "--server.port=0",
                        "--vaadin.productionMode=true",
                        "--figures.data=" + data);
        int port = program.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (ChangeListener told = new Served(port).changes("harbour")) {
            assertThat(told.next()).isNotEmpty();

            assertTimeout(Duration.ofSeconds(15), program::close);
        }
    }
}
