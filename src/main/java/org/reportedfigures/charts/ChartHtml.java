package org.reportedfigures.charts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a chart as a figure: title, picture in two forms, what is not shown, source, table. */
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
        var wide = new Plot(chart, Form.WIDE, plain, links);
        var narrow = new Plot(chart, Form.NARROW, plain, links);
        return "<figure><figcaption><h3>"
                + chart.title(html)
                + "</h3>"
                + links.menu(chart.id(), chart.title(plain))
                + paragraph("quiet", about())
                + "</figcaption>"
                + SvgWriter.write(wide.drawing())
                + SvgWriter.write(narrow.drawing())
                + drawn()
                + around.notShown(chart.hidden())
                + paragraph("source", around.source())
                + new RowTable(html, links).write(chart.title(html), chart.rows())
                + "<script type=\"application/json\" class=\"apex\">"
                + new ApexOptions(plain).write(wide, narrow)
                + "</script></figure>";
    }

    /** The same pieces, for a page that puts them in an order of its own; no links, no table. */
    Pieces pieces() {
        Links none = row -> "";
        var wide = new Plot(chart, Form.WIDE, plain, none);
        var narrow = new Plot(chart, Form.NARROW, plain, none);
        return new Pieces(
                chart.title(html),
                chart.title(plain),
                about(),
                SvgWriter.write(wide.drawing()) + SvgWriter.write(narrow.drawing()),
                new ApexOptions(plain).write(wide, narrow),
                drawn());
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
