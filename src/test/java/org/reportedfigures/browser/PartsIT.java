package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of the program's parts (CycloneDX) in the packaged jar, and who may read it. */
class PartsIT {
    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String PARTS = "/actuator/sbom/application";

    @TempDir private static Path data;

    @Test
    void theManagementPortListsEveryPart() throws IOException {
        int own = RunningJar.freePort();
        JsonNode parts;
        try (var server = RunningJar.over(data, "--management.server.port=" + own)) {
            assertThat(server.get(PARTS).statusCode()).isEqualTo(404);
            // This port opens after the other one.
            String list =
                    await().ignoreExceptions()
                            .until(() -> server.get(own, PARTS).body(), body -> !body.isEmpty());
            parts = JsonMapper.shared().readTree(list).get("components");
        }

        var libraries = new TreeSet<String>();
        var fetched = new TreeSet<String>();
        for (JsonNode part : parts) {
            String name = part.path("name").asString() + "-" + part.path("version").asString();
            if (part.path("purl").asString().startsWith("pkg:maven/")) {
                libraries.add(name);
            } else {
                fetched.add(name);
            }
            assertThat(part.path("hashes").size()).as(name).isPositive();
            assertThat(part.path("licenses").toString())
                    .as(name)
                    .doesNotContainIgnoringCase("commercial");
        }
        // Starters hold nothing and are not packaged.
        libraries.removeIf(name -> name.startsWith("spring-boot-starter"));
        assertThat(libraries).isEqualTo(libraries());
        assertThat(fetched).anyMatch(name -> name.startsWith("apexcharts-"));
        assertThat(fetched).anyMatch(name -> name.startsWith("noto-sans-devanagari-"));
        assertThat(fetched).noneMatch(name -> name.startsWith("prettier-"));
    }

    private static Set<String> libraries() throws IOException {
        try (var jar = new JarFile(System.getProperty("figures.jar"))) {
            var names = new TreeSet<String>();
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .filter(name -> !name.contains("spring-boot-jarmode-tools"))
                    .forEach(name ->
                            names.add(name.substring(LIBRARIES.length(), name.length() - 4)));
            return names;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--management.server.port=${server.port}"})
    void everybodysPortDoesNotShowThem(String option) {
        List<String> options = option.isEmpty() ? List.of() : List.of(option);
        try (var server = RunningJar.over(data, options.toArray(String[]::new))) {
            assertThat(server.get(PARTS).statusCode()).isEqualTo(404);
            assertThat(server.get("/actuator/sbom").statusCode()).isEqualTo(404);
            assertThat(server.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        }
    }
}
