package org.reportedfigures.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.InventedDossier;

class ChartsTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));
    private static final Filter PLANNED = Filter.NONE.toggle(Facet.STATUS, "planned");

    @SuppressWarnings("unused") // named by @FieldSource
    private static final List<ChartKindRule> RULES = ChartKindRule.ALL;

    private final InventedDossier sample =
            InventedDossier.garden()
                    .unit("day", Unit.UnitKind.DURATION, "day", "days", "दिन")
                    .unit("pear", Unit.UnitKind.COUNT, "pear", "pears", "नाशपाती")
                    .add(told("red", Bound.PLAIN, "10"))
                    .add(told("red-again", Bound.ABOUT, "12").figure("red").status(Status.PLANNED))
                    .add(told("green", Bound.PLAIN, "500"))
                    .add(told("stay", Bound.PLAIN, "3").unit("day"))
                    .add(told("stay-longer", Bound.PLAIN, "4").unit("day"))
                    .add(told("pears", Bound.PLAIN, "7").unit("pear"));

    @Test
    void aUnitOfCountsWithTwoFiguresHasBarsAndAFigureToldTwiceItsMentions() {
        assertThat(sample.charts(Filter.NONE))
                .extracting(Chart::id)
                .containsExactly("bars-plum", "mentions-red");
    }

    @Test
    void theScaleIsDrawnOnlyWhereItIsOpened() {
        assertThat(sample.charts(Filter.NONE, "scale")).extracting(Chart::id).contains("scale");
        assertThat(sample.charts(Filter.NONE)).extracting(Chart::id).doesNotContain("scale");
    }

    @Test
    void durationsAreInNoDefaultChart() {
        assertThat(sample.charts(Filter.NONE, "scale"))
                .allSatisfy(chart -> assertThat(ids(chart)).doesNotContain("stay", "stay-longer"));
    }

    @Test
    void unlikeUnitsNeverShareALinearAxis() {
        var everything = new ChartSpec("all", "bars", Texts.NONE, Map.of());

        assertThat(ids(sample.chart(everything).chart("all")))
                .containsExactly("green", "red-again", "red");
    }

    @Test
    void theRegistryHasTheKindsOfTheTable() {
        assertThat(Charts.KINDS).extracting(ChartKind::rule).isEqualTo(ChartKindRule.ALL);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aChartJoinsWhatItsKindMay(ChartKindRule rule) {
        var everything = new ChartSpec("all", rule.id(), Texts.NONE, Map.of());
        List<StatementRow> rows = sample.chart(everything).chart("all").rows();

        int units = count(rows, row -> row.figure().unit().id());
        int figures = count(rows, row -> row.figure().id());
        switch (rule.joins()) {
            case ONE_UNIT -> assertThat(List.of(units, figures)).containsExactly(1, 2);
            case ONE_FIGURE -> assertThat(List.of(units, figures)).containsExactly(1, 1);
            case ANYTHING -> assertThat(List.of(units, figures)).containsExactly(2, 3);
        }
    }

    private static int count(List<StatementRow> rows, Function<StatementRow, String> key) {
        return (int) rows.stream().map(key).distinct().count();
    }

    @Test
    void aDeclaredChartStandsInThePlaceOfTheDerivedOne() {
        var few =
                new ChartSpec(
                        "bars-plum",
                        "bars",
                        Texts.of("en", "Green ones"),
                        Map.of("figure", List.of("green")));
        List<Chart> charts = sample.chart(few).charts(Filter.NONE);

        assertThat(charts).extracting(Chart::id).containsExactly("bars-plum", "mentions-red");
        assertThat(charts.getFirst().title(ENGLISH)).isEqualTo("Green ones");
        assertThat(ids(charts.getFirst())).containsExactly("green");
    }

    @Test
    void aFilterLeavesRowsOutAndTheChartTellsWhichMentionsOfItsFigures() {
        Chart bars = sample.charts(PLANNED).getFirst();

        assertThat(ids(bars)).containsExactly("red-again");
        assertThat(bars.hidden()).extracting(Row::id).containsExactly("red");
        assertThat(bars.html(ENGLISH, InventedDossier.LINKS).toString())
                .contains("Not shown: 1 other mention of this figure: <a href=\"?statement=red\"");
    }

    @Test
    void aChartWithoutRowsIsNotThere() {
        assertThat(sample.charts(Filter.NONE.toggle(Facet.UNIT, "pear"), "scale"))
                .extracting(Chart::id)
                .containsExactly("scale");
    }

    @Test
    void twentyRowsAreDrawnAndTheTableHasAll() {
        for (int i = 0; i < 30; i++) {
            sample.add(told("more-" + i, Bound.PLAIN, String.valueOf(1000 + i)));
        }
        Chart chart = sample.chart("bars-plum");
        String html = chart.html(ENGLISH, InventedDossier.LINKS).toString();

        assertThat(html).contains("20 of 33 drawn; the table has all.");
        assertThat(html.split("<tr data-statement=", -1)).hasSize(34);
        assertThat(chart.drawn()).hasSize(20).extracting(Row::id).startsWith("more-29");
    }

    @Test
    void aPageHasTwoHundredChartsAndThoseThatTheDossierDeclares() {
        for (int i = 0; i < 300; i++) {
            sample.add(told("one-" + i, Bound.PLAIN, "1").figure("often-" + i))
                    .add(told("two-" + i, Bound.PLAIN, "2").figure("often-" + i));
        }
        sample.chart(new ChartSpec("own", "scale", Texts.of("en", "Ours"), Map.of()));
        Filter few = Filter.NONE.toggle(Facet.FIGURE, "often-299");

        Charts.OnPage page = sample.page(Filter.NONE);

        assertThat(page.more()).isTrue();
        assertThat(page.charts())
                .extracting(Chart::id)
                .hasSize(200)
                .startsWith("bars-plum")
                .contains("own");
        assertThat(sample.page(few).more()).isFalse();
        assertThat(sample.charts(few)).extracting(Chart::id).contains("mentions-often-299");
    }

    @Test
    void zeroAndLessHaveNoPlaceOnAScale() {
        sample.add(told("none", Bound.PLAIN, "0")).add(told("owed", Bound.PLAIN, "-5"));

        assertThat(ids(sample.chart("scale"))).doesNotContain("none", "owed");
    }

    @Test
    void theStateFollowsRowsAndNotation() {
        Chart all = sample.charts(Filter.NONE).getFirst();
        Chart some = sample.charts(PLANNED).getFirst();

        assertThat(all.state(ENGLISH))
                .matches("[0-9a-f]{12}")
                .isEqualTo(sample.charts(Filter.NONE).getFirst().state(ENGLISH))
                .isNotEqualTo(some.state(ENGLISH))
                .isNotEqualTo(all.state(Phrases.in(NumberPreferences.of("hi"))));
    }

    private static List<String> ids(Chart chart) {
        return chart.rows().stream().map(Row::id).toList();
    }
}
