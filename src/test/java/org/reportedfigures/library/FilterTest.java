package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.samples.InventedDossier;

class FilterTest {
    private final Dossier dossier =
            new InventedDossier()
                    .document("doc", "en", "Ten.")
                    .add(told("ten").category("ships").by("mayor"))
                    .dossier();

    @Test
    void aSecondToggleTakesTheFirstBack() {
        Filter once = Filter.NONE.toggle(Facet.CATEGORY, "ships");

        assertThat(once.has(Facet.CATEGORY, "ships")).isTrue();
        assertThat(once.toggle(Facet.CATEGORY, "ships")).isEqualTo(Filter.NONE);
    }

    @Test
    void theOrderOfChoosingMakesNoDifferenceInAnAddress() {
        Filter one = Filter.NONE.toggle(Facet.STATUS, "planned").toggle(Facet.STATUS, "happened");
        Filter other = Filter.NONE.toggle(Facet.STATUS, "happened").toggle(Facet.STATUS, "planned");

        assertThat(one).isEqualTo(other);
        assertThat(one.parameters()).hasToString(other.parameters().toString());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Filter filter =
                Filter.NONE
                        .toggle(Facet.CATEGORY, "ships")
                        .toggle(Facet.SPEAKER, Facet.NOBODY)
                        .withTime("2024-02", "2025")
                        .withQuery("a & b");

        assertThat(filter.parameters().keySet())
                .containsExactly("category", "speaker", "from", "to", "q");
        assertThat(Filter.parse(filter.parameters(), dossier))
                .isEqualTo(new Filter.Parsed(filter, List.of()));
    }

    @Test
    void eachParameterCanBeTakenOutByItsName() {
        Filter filter =
                Filter.NONE.toggle(Facet.UNIT, "unit").withTime("2024", "2025").withQuery("x");
        Filter emptied = filter;
        for (String parameter : filter.parameters().keySet()) {
            emptied = emptied.without(parameter);
        }

        assertThat(emptied.isEmpty()).isTrue();
        assertThat(filter.without("lang")).isEqualTo(filter);
    }

    @Test
    void whatMeansNothingIsDroppedAndTold() {
        Filter.Parsed parsed =
                Filter.parse(
                        Map.of(
                                "category", List.of("ships", "<b>"),
                                "status", List.of("done"),
                                "from", List.of("2024-02-30"),
                                "to", List.of("2025", "2026"),
                                "q", List.of("x".repeat(201)),
                                "speaker", List.of("", "-"),
                                "lang", List.of("xx")),
                        dossier);

        assertThat(parsed.filter())
                .isEqualTo(
                        new Filter(
                                Map.of(
                                        Facet.CATEGORY, Set.of("ships"),
                                        Facet.SPEAKER, Set.of("-")),
                                null,
                                "2025",
                                ""));
        assertThat(parsed.rejected())
                .extracting(InvalidParameter::parameter, InvalidParameter::allowed)
                .containsExactly(
                        tuple("category", List.of("ships")),
                        tuple(
                                "status",
                                List.of("happened", "ongoing", "planned", "possible", "denied")),
                        tuple("from", List.of("YYYY, YYYY-MM or YYYY-MM-DD")),
                        tuple("to", List.of("YYYY, YYYY-MM or YYYY-MM-DD")),
                        tuple("q", List.of("at most 200 characters")));
    }

    @Test
    void twoHundredAstralLettersAreAQuery() {
        assertThat(Filter.NONE.withQuery("𝔸".repeat(200)).query()).hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2023-02-29", "2024-2-1", "२०२४", "2024-01-01T00"})
    void aDateOfAnotherFormIsNone(String date) {
        assertThatThrownBy(() -> Filter.NONE.withTime(date, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("YYYY-MM-DD");
    }
}
