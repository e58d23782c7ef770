package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.EventRow;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.Opened;

class ExhibitsTest {
    private static final When JULY = Invented.when("2025-07", null);
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));

    private static Opened garden() {
        return Opened.of(
                InventedDossier.garden()
                        .add(told("red-one", Bound.MORE_THAN, "40").figure("red"))
                        .add(
                                told("red-two", Bound.MORE_THAN, "40")
                                        .figure("red")
                                        .status(Status.ONGOING))
                        .add(told("blue", Bound.ABOUT, "7"))
                        .event(
                                told("blue")
                                        .name("en", "The gate opens")
                                        .category("tools")
                                        .when(Invented.when("2025-07-12", null)))
                        .event(
                                told("gate")
                                        .name("en", "The gate closes")
                                        .category("tools")
                                        .when(Invented.when("2025-07-13", null)))
                        .dossier());
    }

    private static List<String> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    @Test
    void listTimelineAndAllChartsThatHaveRowsAreTold() {
        assertThat(garden().exhibits().main(Filter.NONE))
                .extracting(Exhibit::id)
                .containsExactly("list", "timeline", "bars-plum", "mentions-red", "scale");
        assertThat(garden().exhibits().main(Filter.NONE.toggle(Facet.FIGURE, "blue")))
                .extracting(Exhibit::id)
                .containsExactly("list", "timeline", "bars-plum", "scale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bars",
                "figures",
                "figures/",
                "figures/none",
                "statements/none",
                "List"
            })
    void whatIsNotThereIsEmpty(String id) {
        assertThat(garden().exhibits().of(id, Filter.NONE)).isEmpty();
    }

    @Test
    void aFigureTellsWhichOfItsMentionsTheFilterLeavesOut() {
        Filter ongoing = Filter.NONE.toggle(Facet.STATUS, "ongoing");
        Exhibit red = garden().exhibits().of("figures/red", ongoing).orElseThrow();

        assertThat(ids(red.rows())).containsExactly("red-two");
        assertThat(ids(red.hidden())).containsExactly("red-one");
        assertThat(new Caption(red, ENGLISH).hidden())
                .containsExactly(
                        "Not shown: 1 other mention of this figure: more than 40 red one · told as"
                                + " done · no speaker named");
    }

    @Test
    void aStatementStaysWhateverTheFilter() {
        Filter ongoing = Filter.NONE.toggle(Facet.STATUS, "ongoing");
        Exhibit one = garden().exhibits().of("statements/red-one", ongoing).orElseThrow();

        assertThat(ids(one.rows())).containsExactly("red-one");
        assertThat(ids(one.hidden())).containsExactly("red-two");
        assertThat(one.title(ENGLISH)).isEqualTo(ENGLISH.label(one.rows().getFirst()).text());
    }

    @Test
    void anEventStandsAloneUnlessAStatementHasItsId() {
        Opened garden = garden();
        Exhibit timeline = garden.exhibit("timeline");
        List<Row> events = timeline.rows().stream().filter(EventRow.class::isInstance).toList();

        assertThat(garden.exhibit("statements/gate").rows()).first().isInstanceOf(EventRow.class);
        assertThat(garden.exhibit("statements/blue").rows())
                .first()
                .isInstanceOf(StatementRow.class);
        assertThat(events.stream().map(timeline.own()).toList())
                .containsExactly(
                        java.util.Optional.empty(), java.util.Optional.of("statements/gate"));
    }

    /** Two mentions of one figure and an event have no date, nor has the mention of another. */
    @Test
    void whatHasNoDateIsCountedWhereItWouldBeShown() {
        Opened garden =
                Opened.of(
                        InventedDossier.garden()
                                .add(told("red", Bound.PLAIN, "40").when(JULY))
                                .add(told("red-two", Bound.PLAIN, "4").figure("red"))
                                .add(told("red-three", Bound.PLAIN, "4").figure("red"))
                                .add(told("blue", Bound.PLAIN, "7"))
                                .event(told("gate").name("en", "A gate").category("tools"))
                                .dossier());
        Filter year = Filter.parse(Map.of("from", List.of("2025")), garden.dossier()).filter();

        for (Map.Entry<String, Integer> one :
                Map.of(
                                "list",
                                3,
                                "timeline",
                                4,
                                "figures/red",
                                2,
                                "figures/blue",
                                1,
                                "bars-plum",
                                3)
                        .entrySet()) {
            Exhibit exhibit = garden.exhibits().of(one.getKey(), year).orElseThrow();
            assertThat(exhibit.undated()).as(one.getKey()).isEqualTo(one.getValue());
        }
        assertThat(garden.exhibits().main(year))
                .extracting(Exhibit::undated)
                .containsExactly(3, 4, 3, 2, 3);
        assertThat(garden.exhibits().of("list", Filter.NONE).orElseThrow().undated()).isZero();
        assertThat(garden.exhibits().of("statements/blue", year).orElseThrow().undated()).isZero();
    }

    @Test
    void withoutRowsTheFilterThatEmptiesItIsNamed() {
        Filter possible = Filter.NONE.toggle(Facet.STATUS, "possible");
        Exhibit bars = garden().exhibits().of("bars-plum", possible).orElseThrow();

        assertThat(bars.rows()).isEmpty();
        assertThat(bars.nothing(ENGLISH))
                .isEqualTo("No mention fits this filter. Without the status, something would.");
        assertThat(garden().files(bars, "en").alternative())
                .isEqualTo("The garden of Nowhere. " + bars.nothing(ENGLISH));
    }
}
