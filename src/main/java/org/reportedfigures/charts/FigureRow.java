package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Row;
import org.springframework.web.util.HtmlUtils;

/** One figure of the list, with a line a mention. */
final class FigureRow {
    private final Figure figure;
    private final List<Row> rows;
    private final int found;
    private final Phrases html;
    private final Links links;

    /**
     * A row to be written.
     *
     * @param found how many mentions the filter leaves, shown here or behind "show more"
     */
    FigureRow(Figure figure, List<Row> rows, int found, Phrases html, Links links) {
        this.figure = figure;
        this.rows = rows;
        this.found = found;
        this.html = html;
        this.links = links;
    }

    void write(StringBuilder page) {
        page.append("<li class=\"row\" data-figure=\"").append(escape(figure.id())).append("\">");
        int told = figure.statements().size();
        if (told > 1) {
            page.append("<p class=\"times\">").append(times(told));
            if (told > found) {
                page.append(" · ").append(counted("list.left-out", told - found));
            }
            page.append("</p>");
        }
        for (Row row : rows) {
            row.statement().ifPresent(statement -> line(page, row, statement));
        }
        page.append("</li>");
    }

    private void line(StringBuilder page, Row row, Statement statement) {
        Around amount = new Amount(row, statement, html).parts();
        Label label = html.label(row);
        page.append("<div class=\"line\"><a href=\"").append(escape(links.to(row)));
        page.append("\" data-statement=\"").append(escape(row.id())).append("\">");
        // One column: a hedge stands next to its number, however many digits others have.
        page.append("<span class=\"amount\">");
        span(page, "before", amount.before());
        span(page, "number", amount.argument());
        page.append("</span>");
        span(page, "after", amount.after());
        page.append(' ');
        span(page, "noun", label.noun());
        page.append(' ');
        span(page, "told", told(label, statement));
        page.append("</a>");
        passage(page, row);
        page.append("</div>");
    }

    private static String told(Label label, Item item) {
        return item.speaker() == null && item.via() == null
                ? label.told()
                : label.withSpeaker("<b>" + label.speaker() + "</b>").told();
    }

    private static void passage(StringBuilder page, Row row) {
        Quote passage = row.item().passage();
        String language =
                row.dossier().document(passage.document()).map(Document::language).orElse("");
        page.append("<blockquote class=\"passage\" lang=\"").append(escape(language));
        page.append("\" dir=\"auto\">").append(escape(passage.exact())).append("</blockquote>");
    }

    /** The space about a part stays outside, so that columns stand close and copies read well. */
    private static void span(StringBuilder page, String name, String words) {
        String bare = words.strip();
        page.append(words.startsWith(" ") ? " " : "");
        page.append("<span class=\"").append(name).append("\">").append(bare).append("</span>");
        page.append(words.endsWith(" ") ? " " : "");
    }

    private String times(int told) {
        long documents =
                figure.statements().stream().map(s -> s.passage().document()).distinct().count();
        return counted(documents > 1 ? "list.times.texts" : "list.times", told);
    }

    private String counted(String key, int count) {
        return html.wording().say(key, count, html.count(count));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
