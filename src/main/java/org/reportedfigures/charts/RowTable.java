package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.List;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;

/** The rows of a chart as a table: what a screen reader gets of it. */
final class RowTable {
    private final Phrases html;
    private final Links links;

    /**
     * @param html phrases as HTML
     */
    RowTable(Phrases html, Links links) {
        this.html = html;
        this.links = links;
    }

    /**
     * A closed {@code <details>}; the caption is HTML.
     *
     * @param exhibit whose rows they are
     */
    String write(String caption, List<Row> rows, String exhibit) {
        String count = html.number(BigDecimal.valueOf(rows.size()));
        String summary = html.wording().say("chart.table", rows.size(), count);
        Dossier dossier = rows.getFirst().dossier();
        String rest = Burden.rest(rows.size(), Burden.file(dossier, exhibit), html);
        return new Folded("rows", summary, rest + table(caption, Burden.first(rows))).of(dossier);
    }

    private String table(String caption, List<Row> rows) {
        var out = new StringBuilder("<div class=\"scroll\"><table><caption>").append(caption);
        out.append("</caption><thead><tr>");
        for (String key : List.of("chart.table.label", "word.written", "word.document")) {
            out.append("<th scope=\"col\">").append(html.wording().say(key)).append("</th>");
        }
        out.append("</tr></thead><tbody>");
        rows.forEach(row -> row(row, out));
        return out.append("</tbody></table></div>").toString();
    }

    private void row(Row row, StringBuilder out) {
        out.append("<tr ").append(RowLink.hook(row)).append("><th scope=\"row\"><a href=\"");
        out.append(RowLink.escape(links.to(row))).append("\">");
        out.append(html.label(row).text()).append("</a></th><td>");
        out.append(row.item().words().of(WordKind.CORE).map(q -> written(row, q)).orElse(""));
        out.append("</td><td>").append(document(row)).append("</td></tr>");
    }

    private String written(Row row, Quote quote) {
        return row.dossier()
                .document(quote.document())
                .map(document -> html.text(document.language(), quote.exact()))
                .orElse("");
    }

    private String document(Row row) {
        return row.dossier()
                .document(row.item().passage().document())
                .map(document -> new SourceName(document, html).write())
                .orElse("");
    }
}
