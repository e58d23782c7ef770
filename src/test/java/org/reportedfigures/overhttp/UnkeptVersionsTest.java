package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.Harbour;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** The running program whose folder of versions cannot be written. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = UseMainMethod.ALWAYS,
        properties = {"vaadin.productionMode=true", "management.server.port=0"})
class UnkeptVersionsTest {
    @TempDir private static Path machine;

    @LocalServerPort private int everybodys;
    @LocalManagementPort private int own;
    private Served open = new Served(0);

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry properties) throws IOException {
        Path data = machine.resolve("data");
        Harbour.in(data, "harbour");
        Path blocked = Files.writeString(machine.resolve("versions"), "no folder");
        properties.add("figures.data", () -> data);
        properties.add("figures.versions.folder", () -> blocked);
    }

    @BeforeEach
    void find() {
        open = new Served(everybodys);
    }

    @Test
    void nothingIsPromisedToStay() throws Exception {
        String version = open.json("/embed/harbour/list.json").path("version").asString();

        HttpResponse<String> pinned = open.get("/embed/harbour/list.json?v=" + version);

        assertThat(pinned.statusCode()).isEqualTo(200);
        assertThat(Served.header(pinned, "Cache-Control")).doesNotContain("immutable");
        assertThat(pinned.body()).doesNotContain("v=" + version);
        assertThat(open.get("/embed/harbour/list?v=" + version).body())
                .doesNotContain("v=" + version);
        JsonNode catalogue = open.json("/api/dossiers/harbour?v=" + version);
        assertThat(catalogue.toString()).doesNotContain("v=" + version);
    }

    @Test
    void whatCouldNotBeKeptOnceIsPinnedAsSoonAsItCanBe() throws Exception {
        String version = open.json("/embed/harbour/list.json").path("version").asString();
        String pinned = "/embed/harbour/list.svg?v=" + version;
        open.get(pinned);
        Path blocked = machine.resolve("versions");
        Files.delete(blocked);
        try {
            assertThat(Served.header(open.get(pinned), "Cache-Control")).contains("immutable");
        } finally {
            FileSystemUtils.deleteRecursively(blocked);
            Files.writeString(blocked, "no folder");
        }
    }

    @Test
    void healthSaysWhyOnItsOwnPortOnly() throws Exception {
        String version = open.json("/embed/harbour/list.json").path("version").asString();
        open.get("/embed/harbour/list.csv?v=" + version);

        assertThat(new Served(own).get("/actuator/health").body())
                .contains("Version " + version + " of harbour could not be kept")
                .doesNotContain(machine.toString());
        assertThat(open.get("/actuator/health").body()).isEqualTo("{\"status\":\"DEGRADED\"}");
    }
}
