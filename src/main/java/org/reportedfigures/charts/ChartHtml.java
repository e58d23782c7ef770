package org.reportedfigures.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a chart as a figure: title, picture in its forms, what is not shown, source, table. */
final class ChartHtml {
    private final Chart chart;
    private final Phrases plain;
    private final Phrases html;
    private final Links links;
    private final Surroundings around;

    ChartHtml(Chart chart, Phrases phrases, Links links) {
        this.chart = chart;
        this.plain = phrases;
        this.html = phrases.asHtml();
        this.links = links;
        this.around = new Surroundings(chart.dossier(), chart.rows(), phrases, links);
    }

    String write() {
        List<Plot> plots = plots(links);
        return "<figure><figcaption><h3>"
                + chart.title(html)
                + "</h3>"
                + links.menu(chart.id(), chart.title(plain))
                + paragraph("quiet", about())
                + "</figcaption>"
                + pictures(plots)
                + drawn()
                + around.notShown(chart.hidden())
                + paragraph("source", around.source())
                + new RowTable(html, links).write(chart.title(html), chart.rows(), chart.id())
                + "<script type=\"application/json\" class=\"apex\">"
                + new ApexOptions(plain).write(plots)
                + "</script></figure>";
    }

    /** The same pieces, for a page that puts them in an order of its own; no links, no table. */
    Pieces pieces() {
        List<Plot> plots = plots(row -> "");
        return new Pieces(
                chart.title(html),
                chart.title(plain),
                about(),
                pictures(plots),
                new ApexOptions(plain).write(plots),
                drawn());
    }

    private List<Plot> plots(Links to) {
        return Drawings.of(
                chart.dossier(),
                form -> new Plot(chart, form, plain, to),
                plot -> plot.drawing().height());
    }

    private static String pictures(List<Plot> plots) {
        return plots.stream()
                .map(plot -> plot.drawing().styled(Drawings.style(plot.form(), plots.size())))
                .map(SvgWriter::write)
                .collect(Collectors.joining());
    }

    private String about() {
        String note = chart.kind().note(chart, html);
        List<String> dates = around.dates();
        String text =
                dates.size() == 1 ? html.wording().say("chart.text-of", dates.getFirst()) : "";
        return Stream.of(note, text).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    }

    private String drawn() {
        if (chart.drawn().size() == chart.rows().size()) {
            return "";
        }
        String drawn = html.count(chart.drawn().size());
        String all = html.count(chart.rows().size());
        return paragraph("drawn", html.wording().say("chart.drawn", drawn, all));
    }

    private static String paragraph(String style, String content) {
        return content.isEmpty() ? "" : "<p class=\"" + style + "\">" + content + "</p>";
    }
}
