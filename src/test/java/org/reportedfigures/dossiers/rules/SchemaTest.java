package org.reportedfigures.dossiers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.ChartKindRule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private final JsonNode schema = read();

    private static JsonNode read() {
        return new JsonMapper().readTree(Path.of("data/dossier.schema.json"));
    }

    @Test
    void everyKeyHasATitleAndADescriptionForEditors() {
        for (JsonNode definition : schema.path("$defs")) {
            assertThat(definition.has("title")).as("%s", definition).isTrue();
            assertThat(definition.has("description")).as("%s", definition).isTrue();
        }
        for (JsonNode key : schema.path("properties")) {
            assertThat(key.has("title")).as("%s", key).isTrue();
            assertThat(key.has("description")).as("%s", key).isTrue();
        }
    }

    @Test
    void everyObjectForbidsUnknownKeys() {
        for (JsonNode definition : schema.path("$defs")) {
            if (definition.has("properties")) {
                assertThat(definition.has("additionalProperties")).as("%s", definition).isTrue();
            }
        }
    }

    @Test
    void theProgramCarriesTheSameFile() throws Exception {
        try (var in = Schema.class.getResourceAsStream("dossier.schema.json")) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes())
                    .isEqualTo(Files.readAllBytes(Path.of("data/dossier.schema.json")));
        }
    }

    @Test
    void knowsTheKindsOfChartsOfTheTable() {
        JsonNode kind = schema.at("/$defs/chart/properties/kind");

        assertThat(kind.get("enum").valueStream().map(JsonNode::asString).toList())
                .isEqualTo(ChartKindRule.ALL.stream().map(ChartKindRule::id).toList());
        assertThat(kind.get("description").asString())
                .contains(ChartKindRule.ALL.stream().map(rule -> rule.id() + ":").toList());
    }
}
