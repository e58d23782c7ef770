package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/**
 * Rows that are shown together: what its picture draws, its table shows.
 *
 * @param title may be empty: then its kind makes one
 * @param rows one or more, in the order they are drawn
 * @param hidden statements of the same figures that are not among the rows
 */
public record Chart(
        String id,
        ChartKind kind,
        Texts title,
        Dossier dossier,
        List<StatementRow> rows,
        List<StatementRow> hidden) {
    /** More rows than that are in the table only. */
    public static final int MOST_DRAWN = 20;

    public Chart {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("chart %s has no rows".formatted(id));
        }
    }

    /** What is counted, as plain text. */
    public String title(Phrases phrases) {
        return title.isEmpty() ? kind.title(this, phrases) : phrases.text(title);
    }

    /** The content of its {@code <reported-chart>}: picture, table and options for ApexCharts. */
    public Html html(Phrases phrases, Links links) {
        return new ChartHtml(this, phrases, links).write();
    }

    /** What {@link #html} is made of, without links and table. */
    public ChartFragments pieces(Phrases phrases) {
        return new ChartHtml(this, phrases, Links.NONE).pieces();
    }

    /** A short hash of what {@link #html} shows. */
    public String state(Phrases phrases) {
        return Fingerprint.of(id, phrases, rows, hidden);
    }

    /** The same chart of its first rows, one or more. */
    public Chart first(int count) {
        return new Chart(id, kind, title, dossier, rows.subList(0, count), hidden);
    }

    List<StatementRow> drawn() {
        return rows.subList(0, Math.min(MOST_DRAWN, rows.size()));
    }
}
