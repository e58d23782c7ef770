package org.reportedfigures.charts;

import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Axis.LogAxis;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/** All figures as dots on a logarithmic axis: how many digits a number has. */
final class ScaleKind implements ChartKind {
    @Override
    public ChartKindRule rule() {
        return ChartKindRule.SCALE;
    }

    @Override
    public List<ChartSpec> derived(Dossier dossier) {
        return List.of(new ChartSpec("scale", rule().id(), Texts.NONE, Map.of()));
    }

    @Override
    public List<StatementRow> fitting(List<StatementRow> rows) {
        return rows.stream()
                .filter(row -> row.figure().unit().kind() != Unit.UnitKind.DURATION)
                .filter(row -> row.statement().value().low().signum() > 0)
                .sorted(BarsKind.largestFirst())
                .toList();
    }

    @Override
    public String title(Chart chart, Phrases phrases) {
        return phrases.wording().say("chart.scale.title");
    }

    @Override
    public String note(Chart chart, Phrases phrases) {
        return phrases.wording().say("chart.scale.note");
    }

    @Override
    public ChartDrawing draw(Chart chart, ChartRoom room) {
        LogAxis axis = LogAxis.of(BarsKind.numbers(chart.drawn()));
        return new Plot(chart, axis, new DotMark(), false, room).draw();
    }
}
