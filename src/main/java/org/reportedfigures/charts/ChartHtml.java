package org.reportedfigures.charts;

import java.util.List;
import java.util.stream.Stream;
import org.reportedfigures.charts.Chart.ChartFragments;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;

/** Writes a chart as a figure: title, picture in its forms, what is not shown, source, table. */
final class ChartHtml {
    private final Chart chart;
    private final Phrases plain;
    private final HtmlPhrases html;
    private final Links links;
    private final ChartContext<Html> around;

    ChartHtml(Chart chart, Phrases phrases, Links links) {
        this.chart = chart;
        this.plain = phrases;
        this.html = phrases.asHtml();
        this.links = links;
        this.around = ChartContext.html(phrases, links);
    }

    Html write() {
        List<ChartDrawing> drawings = drawings(links);
        var out = new HtmlWriter();
        out.put("<figure><figcaption><h3>%s</h3>", html.ready(chart::title));
        out.add(links.menu(chart.id(), chart.title(plain)));
        Html about = about();
        if (!about.isEmpty()) {
            out.put("<p class=\"quiet\">%s</p>", about);
        }
        out.put("</figcaption>");
        pictures(drawings, out);
        out.add(drawn(drawings)).add(ChartContext.paragraphs(around.notShown(chart.hidden())));
        out.put("<p class=\"source\">%s</p>", around.source(chart.rows()));
        out.add(table());
        return out.put(
                        "<script type=\"application/json\" class=\"apex\">%s</script></figure>",
                        ApexOptions.write(drawings))
                .done();
    }

    /** The same pieces, for a page that puts them in an order of its own; no links, no table. */
    ChartFragments pieces() {
        List<ChartDrawing> drawings = drawings(Links.NONE);
        var drawing = new HtmlWriter();
        pictures(drawings, drawing);
        return new ChartFragments(
                html.ready(chart::title),
                about(),
                drawing.done(),
                ApexOptions.write(drawings),
                drawn(drawings));
    }

    private List<ChartDrawing> drawings(Links to) {
        return SizeClass.drawn(
                chart.dossier(),
                form -> chart.draw(ChartRoom.onPage(form, plain, to)),
                one -> one.drawing().height());
    }

    private static void pictures(List<ChartDrawing> drawings, HtmlWriter out) {
        for (ChartDrawing one : drawings) {
            String style = SizeClass.style(one.drawing().style(), drawings.size());
            SvgWriter.write(one.drawing().styled(style), out);
        }
    }

    private Html about() {
        List<Html> dates = dates();
        Html text = dates.size() == 1 ? html.say("chart.text-of", dates.getFirst()) : Html.NONE;
        return Stream.of(html.ready(chart::note), text)
                .filter(words -> !words.isEmpty())
                .collect(Html.joining(" "));
    }

    /** When the texts are from; one that is not known counts as none. */
    private List<Html> dates() {
        return ChartContext.documents(chart.rows())
                .map(d -> d.published() == null ? Html.NONE : html.date(d.published()))
                .filter(date -> !date.isEmpty())
                .distinct()
                .toList();
    }

    private Html drawn(List<ChartDrawing> drawings) {
        int rows = drawings.getFirst().rows().size();
        if (rows == chart.rows().size()) {
            return Html.NONE;
        }
        String drawn = plain.count(rows);
        String all = plain.count(chart.rows().size());
        return Html.of("<p class=\"drawn\">%s</p>", html.say("chart.drawn", drawn, all));
    }

    /** The rows as a table, folded: what a screen reader gets of a chart. */
    private Html table() {
        Dossier dossier = chart.dossier();
        int count = chart.rows().size();
        Html rest = SizePolicy.rest(count, SizePolicy.file(dossier, chart.id()), html);
        Html summary = html.counted("chart.table", count);
        return SizePolicy.disclosure(dossier, "rows", summary, Html.of("%s%s", rest, rows()));
    }

    private Html rows() {
        var out = new HtmlWriter();
        out.put(
                "<div class=\"scroll\"><table><caption>%s</caption><thead><tr>",
                html.ready(chart::title));
        for (String key : List.of("chart.table.label", "word.written", "word.document")) {
            out.put("<th scope=\"col\">%s</th>", html.say(key));
        }
        out.put("</tr></thead><tbody>");
        SizePolicy.first(chart.rows()).forEach(row -> row(row, out));
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
        return row.document(quote)
                .map(document -> html.text(document.language(), quote.exact()))
                .orElse(Html.NONE);
    }
}
