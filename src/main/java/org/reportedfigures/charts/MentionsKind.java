package org.reportedfigures.charts;

import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Axis.LinearAxis;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/** One figure, a row a mention: said to agree where they do, else on one axis from zero. */
final class MentionsKind implements ChartKind {
    @Override
    public ChartKindRule rule() {
        return ChartKindRule.MENTIONS;
    }

    @Override
    public List<ChartSpec> derived(Dossier dossier) {
        return dossier.figures().stream()
                .filter(figure -> figure.statements().size() >= 2)
                .map(figure -> figure.id())
                .map(f ->
                        new ChartSpec(
                                "mentions-" + f,
                                rule().id(),
                                Texts.NONE,
                                Map.of("figure", List.of(f))))
                .toList();
    }

    @Override
    public List<StatementRow> fitting(List<StatementRow> rows) {
        return rows;
    }

    @Override
    public String title(Chart chart, Phrases phrases) {
        int times = chart.rows().getFirst().figure().statements().size();
        return phrases.wording()
                .say(
                        "chart.mentions.title",
                        phrases.name(chart.rows().getFirst()),
                        times,
                        phrases.number(java.math.BigDecimal.valueOf(times)));
    }

    @Override
    public String note(Chart chart, Phrases phrases) {
        if (chart.rows().size() == 1) {
            return "";
        }
        return phrases.wording()
                .say(agree(chart.rows()) ? "chart.mentions.agree" : "chart.mentions.note");
    }

    @Override
    public ChartDrawing draw(Chart chart, ChartRoom room) {
        List<StatementRow> drawn = chart.drawn();
        Axis axis = agree(drawn) ? Axis.NONE : LinearAxis.of(BarsKind.numbers(drawn));
        return new Plot(chart, axis, new DotMark(), false, room).draw();
    }

    private static boolean agree(List<StatementRow> rows) {
        Value first = rows.getFirst().statement().value();
        return rows.stream().allMatch(row -> row.statement().value().agreesWith(first));
    }
}
