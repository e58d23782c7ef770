package org.reportedfigures.charts.list;

import java.util.List;
import org.reportedfigures.charts.Links;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.SplitMessage;

/** One figure of the list, with a line a mention. */
final class FigureRow {
    private final Figure figure;
    private final List<StatementRow> rows;
    private final int found;
    private final HtmlPhrases html;
    private final Links links;

    /**
     * A row to be written.
     *
     * @param found how many mentions the filter leaves, shown here or behind "show more"
     */
    FigureRow(Figure figure, List<StatementRow> rows, int found, HtmlPhrases html, Links links) {
        this.figure = figure;
        this.rows = rows;
        this.found = found;
        this.html = html;
        this.links = links;
    }

    void write(HtmlWriter page) {
        page.put("<li class=\"row\" data-figure=\"%s\">", figure.id());
        int told = figure.statements().size();
        if (told > 1) {
            page.put("<p class=\"times\">%s", times(told));
            if (told > found) {
                page.put(" · %s", html.counted("list.left-out", told - found));
            }
            page.put("</p>");
        }
        rows.forEach(row -> line(page, row));
        page.put("</li>");
    }

    private void line(HtmlWriter page, Row row) {
        SplitMessage<Html> amount = html.amount(row);
        page.put("<div class=\"line\"><a href=\"%s\" ", links.to(row));
        RowLink.hook(row.kind(), row.id(), page);
        // One column: a hedge stands next to its number, however many digits others have.
        page.put("><span class=\"amount\">");
        span(page, "before", amount.before());
        span(page, "number", amount.argument());
        page.put("</span>");
        span(page, "after", amount.after());
        page.put(" ");
        span(page, "noun", html.noun(row));
        page.put(" ");
        span(page, "told", html.toldBold(row));
        page.put("</a>");
        passage(page, row);
        page.put("</div>");
    }

    private static void passage(HtmlWriter page, Row row) {
        page.put(
                "<blockquote class=\"passage\" lang=\"%s\" dir=\"auto\">%s</blockquote>",
                row.language(), row.item().passage().exact());
    }

    /** The space about a part stays outside, so that columns stand close and copies read well. */
    private static void span(HtmlWriter page, String name, Html words) {
        page.put(words.startsWith(' ') ? " " : "");
        page.put("<span class=\"%s\">%s</span>", name, words.strip());
        page.put(words.endsWith(' ') ? " " : "");
    }

    private Html times(int told) {
        long documents =
                figure.statements().stream().map(s -> s.passage().document()).distinct().count();
        return html.counted(documents > 1 ? "list.times.texts" : "list.times", told);
    }
}
