package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.HtmlPhrases;

/** The rows of a chart as a table: what a screen reader gets of it. */
final class RowTable {
    private final HtmlPhrases html;
    private final Links links;

    RowTable(HtmlPhrases html, Links links) {
        this.html = html;
        this.links = links;
    }

    /**
     * A closed {@code <details>}.
     *
     * @param exhibit whose rows they are
     */
    Html write(Html caption, List<StatementRow> rows, String exhibit) {
        Html summary = html.counted("chart.table", rows.size());
        Dossier dossier = rows.getFirst().dossier();
        Html rest = SizePolicy.rest(rows.size(), SizePolicy.file(dossier, exhibit), html);
        Html content = Html.of("%s%s", rest, table(caption, SizePolicy.first(rows)));
        return new Disclosure("rows", summary, content).of(dossier);
    }

    private Html table(Html caption, List<StatementRow> rows) {
        var out = new HtmlWriter();
        out.put("<div class=\"scroll\"><table><caption>%s</caption><thead><tr>", caption);
        for (String key : List.of("chart.table.label", "word.written", "word.document")) {
            out.put("<th scope=\"col\">%s</th>", html.say(key));
        }
        out.put("</tr></thead><tbody>");
        rows.forEach(row -> row(row, out));
        return out.put("</tbody></table></div>").done();
    }

    private void row(StatementRow row, HtmlWriter out) {
        out.put(
                "<tr %s><th scope=\"row\"><a href=\"%s\">%s</a></th><td>%s</td><td>%s</td></tr>",
                RowLink.hook(row.kind(), row.id()),
                links.to(row),
                html.label(row),
                row.item().words().of(WordKind.CORE).map(q -> written(row, q)).orElse(Html.NONE),
                html.linked(row.document()));
    }

    private Html written(StatementRow row, Quote quote) {
        return row.dossier()
                .document(quote.document())
                .map(document -> html.text(document.language(), quote.exact()))
                .orElse(Html.NONE);
    }
}
