package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.Golden;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows as CSV, JSON and JSON-LD. */
class DataFilesTest {
    static Stream<String> dossiers() {
        return Opened.NAMES.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "hi"})
    void everyFileReadsAsBefore(String language) {
        ExhibitFiles files = Opened.of("two-documents").files("timeline", language);
        var json = JsonMapper.shared();

        Golden.assertMatches("files/rows.%s.csv".formatted(language), WrittenFiles.csv(files));
        Golden.assertMatches(
                "files/rows.%s.json".formatted(language),
                json.readTree(WrittenFiles.json(files)).toPrettyString() + "\n");
        Golden.assertMatches(
                "files/rows.%s.jsonld".formatted(language),
                json.readTree(files.jsonLd(Integer.MAX_VALUE).toString()).toPrettyString() + "\n");
        Golden.assertMatches("files/rows.%s.txt".formatted(language), files.alternative() + "\n");
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void linkedDataCanStandInAScript(String name) {
        Opened opened = Opened.of(name);
        String linked = opened.files("timeline", "en").jsonLd(Integer.MAX_VALUE).toString();

        assertThat(linked).doesNotContain("<").startsWith("{").contains("\"@type\":\"Dataset\"");
        for (JsonNode claim : JsonMapper.shared().readTree(linked).get("hasPart")) {
            assertThat(claim.get("@type").asString()).isEqualTo("Claim");
            assertThat(claim.get("appearance").get("text").asString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void jsonHasTheColumnsOfTheCsvAndLinks(String name) {
        String json = WrittenFiles.json(Opened.of(name).files("timeline", "hi"));

        for (JsonNode row : JsonMapper.shared().readTree(json).get("rows")) {
            assertThat(row.propertyNames())
                    .containsExactlyElementsOf(
                            Stream.concat(Columns.NAMES.stream(), Stream.of("links")).toList());
        }
    }

    @Test
    void whereOnlyPassagesMayBeShownNoFileHoldsMore() {
        Dossier dossier =
                new InventedDossier()
                        .document("doc", "en", "Secret words. Ten geese came. More of them.", true)
                        .add(told("ten").passage("Ten geese came.").core("Ten geese"))
                        .dossier();
        Opened opened = Opened.of(dossier);
        for (Exhibit exhibit : opened.everything().toList()) {
            ExhibitFiles files = opened.files(exhibit, "en");

            assertThat(
                            String.join(
                                    "",
                                    files.svg(Theme.AUTO, 720).file(),
                                    WrittenFiles.csv(files),
                                    WrittenFiles.json(files),
                                    files.jsonLd(Integer.MAX_VALUE).toString(),
                                    files.alternative()))
                    .contains("Ten geese came.")
                    .doesNotContain("Secret", "More of them");
        }
    }
}
