package org.reportedfigures.embed;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Around;
import org.reportedfigures.charts.Burden;
import org.reportedfigures.charts.Label;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.Palette;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.figures.Event;
import org.reportedfigures.library.Row;

/** Writes rows as a list: each with its whole label, its passage and what was corrected in it. */
final class RowsHtml {
    private final Phrases phrases;
    private final Phrases html;
    private final Links links;
    private final Corrected corrected;
    private final boolean passages;

    /**
     * @param passages whether the passages are written out
     */
    RowsHtml(Phrases phrases, Links links, Corrected corrected, boolean passages) {
        this.phrases = phrases;
        this.html = phrases.asHtml();
        this.links = links;
        this.corrected = corrected;
        this.passages = passages;
    }

    void write(List<Row> rows, StringBuilder out) {
        List<Row> first = Burden.first(rows);
        out.append("<ol class=\"rows\">");
        for (List<Row> together : passages ? byPassage(first) : apart(first)) {
            out.append("<li class=\"").append(colour(together.getFirst())).append("\">");
            together.forEach(row -> label(row, out));
            if (passages) {
                new PassageHtml(phrases).write(together, out);
            }
            out.append("</li>");
        }
        out.append("</ol>");
    }

    private void label(Row row, StringBuilder out) {
        Label label = html.label(row);
        Around value = html.amount(row);
        String kind = row.item() instanceof Event ? "event" : "statement";
        out.append("<p data-%s=\"%s\"><a href=\"".formatted(kind, row.id()));
        out.append(Html.text(links.to(row))).append("\">");
        if (!value.argument().isEmpty()) {
            out.append("<span class=\"n\">").append(value.before());
            out.append("<b>").append(value.argument()).append("</b></span>");
        }
        String after = value.after().isEmpty() ? "" : value.after() + " ";
        String space = value.argument().isEmpty() || !after.isEmpty() ? "" : " ";
        out.append("<span>").append(space).append(after).append(label.noun());
        out.append("</span></a> <small>").append(label.told()).append("</small></p>");
        corrected.write(row, phrases, out);
    }

    private static List<List<Row>> apart(List<Row> rows) {
        return rows.stream().map(List::of).toList();
    }

    /** Neighbours of one colour that stand in one passage share it. */
    private static List<List<Row>> byPassage(List<Row> rows) {
        var all = new ArrayList<List<Row>>();
        for (Row row : rows) {
            if (all.isEmpty() || !isTogether(all.getLast().getLast(), row)) {
                all.add(new ArrayList<>());
            }
            all.getLast().add(row);
        }
        return all;
    }

    private static boolean isTogether(Row one, Row next) {
        return one.item().passage().equals(next.item().passage())
                && colour(one).equals(colour(next));
    }

    private static String colour(Row row) {
        return Palette.classOf(row.dossier(), row.category());
    }
}
