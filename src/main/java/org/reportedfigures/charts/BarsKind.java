package org.reportedfigures.charts;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reportedfigures.charts.Axis.LinearAxis;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.UnitText;

/** One unit, linear from zero, a panel a status: bars side by side, never added up. */
final class BarsKind implements ChartKind {
    @Override
    public ChartKindRule rule() {
        return ChartKindRule.BARS;
    }

    @Override
    public List<ChartSpec> derived(Dossier dossier) {
        Map<String, Long> figures =
                dossier.figures().stream()
                        .collect(groupingBy(figure -> figure.unit().id(), counting()));
        return dossier.units().stream()
                .filter(unit -> unit.kind() == Unit.UnitKind.COUNT)
                .filter(unit -> figures.getOrDefault(unit.id(), 0L) >= 2)
                .map(Unit::id)
                .map(u ->
                        new ChartSpec(
                                "bars-" + u, rule().id(), Texts.NONE, Map.of("unit", List.of(u))))
                .toList();
    }

    @Override
    public List<StatementRow> fitting(List<StatementRow> rows) {
        return rows.stream().sorted(largestFirst()).toList();
    }

    static Comparator<StatementRow> largestFirst() {
        return comparing((StatementRow row) -> row.statement().value().high())
                .reversed()
                .thenComparing(StatementRow::id);
    }

    @Override
    public String title(Chart chart, Phrases phrases) {
        Unit unit = chart.rows().getFirst().figure().unit();
        String noun =
                UnitText.name(unit, phrases.notation().language())
                        .map(text -> phrases.text(text.language(), text.text()))
                        .orElse(unit.id());
        return phrases.wording().say("chart.bars.title", noun);
    }

    @Override
    public String note(Chart chart, Phrases phrases) {
        return phrases.wording().say("chart.bars.note");
    }

    @Override
    public ChartDrawing draw(Chart chart, ChartRoom room) {
        return new Plot(chart, LinearAxis.of(numbers(chart.drawn())), new Bar(), true, room).draw();
    }

    static List<BigDecimal> numbers(List<StatementRow> rows) {
        return rows.stream().map(row -> row.statement().value()).flatMap(BarsKind::ends).toList();
    }

    private static Stream<BigDecimal> ends(Value value) {
        return Stream.of(value.low(), value.high());
    }
}
