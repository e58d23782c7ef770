package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a dashboard tells machines that read pages. */
@OverHttp
class LinkedDataOverHttpTest {
    private static final String SITE = "https://figures.example";

    private final Served served;

    LinkedDataOverHttpTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    private JsonNode linked(String path) throws Exception {
        var scripts = served.page(path).select("script[type=application/ld+json]");
        assertThat(scripts).as(path).hasSize(1);
        return JsonMapper.shared().readTree(scripts.getFirst().data());
    }

    private static List<String> all(JsonNode nodes, String property) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(property).asString())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?lang=hi",
                "?status=possible",
                "?statement=ships-office",
                "?from=2031-06"
            })
    void itHasTheRowsOfEverythingElse(String query) throws Exception {
        JsonNode claims = linked("/d/harbour" + query).path("hasPart");
        JsonNode rows = served.json("/embed/harbour/timeline.json" + query).path("rows");

        assertThat(claims.size()).isEqualTo(rows.size()).isPositive();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.path(i).path("label").asString())
                    .startsWith(claims.path(i).path("name").asString());
            assertThat(claims.path(i).path("appearance").path("text").asString())
                    .isEqualTo(rows.path(i).path("passage").asString());
        }
        assertThat(all(claims, "@type")).containsOnly("Claim");
    }

    @Test
    void whatAnEventsClaimIsAboutIsTheEvent() throws Exception {
        JsonNode quay = linked("/d/harbour?status=possible").path("hasPart").path(0);

        assertThat(quay.path("@id").asString()).contains("/d/harbour", "event=quay");
        assertThat(quay.path("about").path("@type").asString()).isEqualTo("Event");
        assertThat(quay.path("about").path("name").asString()).isEqualTo("The quay is opened");
        assertThat(quay.path("temporalCoverage").asString()).isEqualTo("2031-06");
        // No day is told, so none is given.
        assertThat(quay.path("about").has("startDate")).isFalse();
    }

    @Test
    void aCorrectionIsOneOfItsClaim() throws Exception {
        JsonNode claims = linked("/d/harbour").path("hasPart");

        assertThat(
                        StreamSupport.stream(claims.spliterator(), false)
                                .filter(claim -> claim.has("correction"))
                                .map(claim -> claim.path("correction").path(0)))
                .singleElement()
                .satisfies(correction -> {
                    assertThat(correction.path("@type").asString()).isEqualTo("CorrectionComment");
                    assertThat(correction.path("text").asString())
                            .isEqualTo("Corrected on 6 May 2031: 14 → 40 Misread.");
                });
    }

    @Test
    void itsFilesAreThoseOfAllRows() throws Exception {
        assertThat(all(linked("/d/harbour?lang=hi").path("distribution"), "contentUrl"))
                .containsExactly(
                        SITE + "/embed/harbour/timeline.csv?lang=hi",
                        SITE + "/embed/harbour/timeline.json?lang=hi");
    }
}
