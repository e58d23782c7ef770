package org.reportedfigures.charts;

import java.util.List;
import java.util.stream.Stream;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;

/** Writes a chart as a figure: title, picture in its forms, what is not shown, source, table. */
final class ChartHtml {
    private final Chart chart;
    private final Phrases plain;
    private final HtmlPhrases html;
    private final Links links;
    private final ChartContext around;

    ChartHtml(Chart chart, Phrases phrases, Links links) {
        this.chart = chart;
        this.plain = phrases;
        this.html = phrases.asHtml();
        this.links = links;
        this.around = new ChartContext(chart.dossier(), chart.rows(), phrases, links);
    }

    Html write() {
        List<Plot> plots = plots(links);
        var out = new HtmlWriter();
        out.put("<figure><figcaption><h3>%s</h3>", html.ready(chart::title));
        out.add(links.menu(chart.id(), chart.title(plain)));
        Html about = about();
        if (!about.isEmpty()) {
            out.put("<p class=\"quiet\">%s</p>", about);
        }
        out.put("</figcaption>");
        pictures(plots, out);
        out.add(drawn()).add(around.notShown(chart.hidden()));
        out.put("<p class=\"source\">%s</p>", around.source());
        out.add(
                new RowTable(html, links)
                        .write(html.ready(chart::title), chart.rows(), chart.id()));
        return out.put(
                        "<script type=\"application/json\" class=\"apex\">%s</script></figure>",
                        new ApexOptions(plain).write(plots))
                .done();
    }

    /** The same pieces, for a page that puts them in an order of its own; no links, no table. */
    ChartFragments pieces() {
        List<Plot> plots = plots(Links.NONE);
        var drawing = new HtmlWriter();
        pictures(plots, drawing);
        return new ChartFragments(
                html.ready(chart::title),
                about(),
                drawing.done(),
                new ApexOptions(plain).write(plots),
                drawn());
    }

    private List<Plot> plots(Links to) {
        return Drawings.of(
                chart.dossier(),
                form -> new Plot(chart, form, plain, to),
                plot -> plot.drawing().height());
    }

    private static void pictures(List<Plot> plots, HtmlWriter out) {
        for (Plot plot : plots) {
            String style = Drawings.style(plot.form(), plots.size());
            SvgWriter.write(plot.drawing().styled(style), out);
        }
    }

    private Html about() {
        List<Html> dates = around.dates();
        Html text = dates.size() == 1 ? html.say("chart.text-of", dates.getFirst()) : Html.NONE;
        return Stream.of(html.ready(phrases -> chart.kind().note(chart, phrases)), text)
                .filter(words -> !words.isEmpty())
                .collect(Html.joining(" "));
    }

    private Html drawn() {
        if (chart.drawn().size() == chart.rows().size()) {
            return Html.NONE;
        }
        String drawn = plain.count(chart.drawn().size());
        String all = plain.count(chart.rows().size());
        return Html.of("<p class=\"drawn\">%s</p>", html.say("chart.drawn", drawn, all));
    }
}
