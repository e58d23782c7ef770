package org.reportedfigures.embed;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Messages.SplitMessage;

/** Writes rows as a list: each with its whole label, its passage and what was corrected in it. */
final class RowsHtml {
    private final HtmlPhrases html;
    private final Links links;
    private final VersionStatus status;
    private final boolean passages;

    /**
     * @param passages whether the passages are written out
     */
    RowsHtml(HtmlPhrases html, Links links, VersionStatus status, boolean passages) {
        this.html = html;
        this.links = links;
        this.status = status;
        this.passages = passages;
    }

    void write(List<Row> rows, HtmlWriter out) {
        List<Row> first = SizePolicy.first(rows);
        out.put("<ol class=\"rows\">");
        for (List<Row> together : passages ? byPassage(first) : apart(first)) {
            out.put("<li class=\"%s\">", colour(together.getFirst()));
            together.forEach(row -> label(row, out));
            if (passages) {
                new PassageHtml(html).write(together, out);
            }
            out.put("</li>");
        }
        out.put("</ol>");
    }

    private void label(Row row, HtmlWriter out) {
        SplitMessage<Html> value = html.amount(row);
        out.put("<p %s><a href=\"%s\">", html.hook(row), links.to(row));
        boolean counted = !value.argument().isEmpty();
        if (counted) {
            out.put("<span class=\"n\">%s<b>%s</b></span>", value.before(), value.argument());
        }
        out.put("<span>");
        if (!value.after().isEmpty()) {
            out.put("%s ", value.after());
        } else if (counted) {
            out.put(" ");
        }
        out.put("%s</span></a> <small>%s</small></p>", html.noun(row), html.report(row));
        status.write(row, html, out);
    }

    private static List<List<Row>> apart(List<Row> rows) {
        return rows.stream().map(List::of).toList();
    }

    /** Neighbours of one colour and one passage share it. */
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
