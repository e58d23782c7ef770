package org.reportedfigures.charts;

import java.util.List;
import java.util.Set;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/**
 * A way to show rows as a chart. A new kind is one new class and its place in {@link ChartKinds}.
 *
 * @see BarsKind
 * @see MentionsKind
 * @see ScaleKind
 */
public interface ChartKind {
    /** The word in dossier.json. */
    String id();

    /** The charts of this kind that a dossier has without asking, in its order. */
    List<ChartSpec> derived(Dossier dossier);

    /** Ids of derived charts that are drawn only where a reader opens them. */
    default Set<String> offered() {
        return Set.of();
    }

    /** Those of the rows that may stand together in one chart, in the order they are drawn. */
    List<StatementRow> fitting(List<StatementRow> rows);

    /** What is counted, as a title. */
    String title(Chart chart, Phrases phrases);

    /** How it is drawn, as one quiet sentence or two. */
    String note(Chart chart, Phrases phrases);

    /** How the drawn rows stand together. */
    Stage stage(List<StatementRow> drawn);

    /**
     * @param mark how each value is drawn
     * @param panels whether each status has a panel of its own, with a heading
     */
    record Stage(Axis axis, Mark mark, boolean panels) {}
}
