package org.reportedfigures.charts;

import java.util.List;
import java.util.Map;
import org.reportedfigures.drawing.Drawing;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/**
 * A way to show rows as a chart. A new kind is one new class, a rule in {@link ChartKindRule}, a
 * place in {@link Charts}, its messages, and its id in the schema; the tests have one, {@code
 * DatesKind}, that is the class alone.
 *
 * @see BarsKind
 * @see MentionsKind
 * @see ScaleKind
 */
public interface ChartKind {
    ChartKindRule rule();

    /** The charts of this kind that a dossier has without asking, in its order. */
    List<ChartSpec> derived(Dossier dossier);

    /**
     * Those of the rows that are drawn, in that order.
     *
     * @param rows one or more, of statements that the rule lets join
     */
    List<StatementRow> fitting(List<StatementRow> rows);

    /**
     * How its rows are reported; another label than the usual one, see {@link Phrases#labelled},
     * appears wherever the chart's rows do: picture, table, files, alternative text.
     */
    default Phrases phrases(Chart chart, Phrases phrases) {
        return phrases;
    }

    /** What is counted, as a title. */
    String title(Chart chart, Phrases phrases);

    /** How it is drawn, as one quiet sentence or two. */
    String note(Chart chart, Phrases phrases);

    /** More rows than that are in the table only. */
    default int most() {
        return Chart.MOST_DRAWN;
    }

    /** Whether a picture that is too high may draw the first rows and count the others. */
    default boolean mayDropRows() {
        return true;
    }

    ChartDrawing draw(Chart chart, ChartRoom room);

    /**
     * A chart as its kind draws it in some room.
     *
     * @param rows what is drawn of the chart's rows
     * @param options what ApexCharts draws in place of the layer {@code fills}, and where, see
     *     {@link ApexOptions#layer}
     */
    public record ChartDrawing(
            Drawing drawing, List<StatementRow> rows, Map<String, Object> options) {
        public ChartDrawing {
            rows = List.copyOf(rows);
        }
    }
}
