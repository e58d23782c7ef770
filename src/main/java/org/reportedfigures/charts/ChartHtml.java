package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.library.Row;

/** Writes a chart as a figure: title, picture in two forms, what is not shown, source, table. */
final class ChartHtml {
    private static final int MOST_HIDDEN = 5;

    private final Chart chart;
    private final Phrases plain;
    private final Phrases html;
    private final Links links;

    ChartHtml(Chart chart, Phrases phrases, Links links) {
        this.chart = chart;
        this.plain = phrases;
        this.html = phrases.asHtml();
        this.links = links;
    }

    String write() {
        var wide = new Plot(chart, Form.WIDE, plain, links);
        var narrow = new Plot(chart, Form.NARROW, plain, links);
        return "<figure><figcaption><h3>"
                + chart.title(html)
                + "</h3>"
                + paragraph("quiet", about())
                + "</figcaption>"
                + SvgWriter.write(wide.drawing())
                + SvgWriter.write(narrow.drawing())
                + drawn()
                + hidden()
                + paragraph("source", source())
                + new RowTable(html, links).write(chart.title(html), chart.rows())
                + "<script type=\"application/json\" class=\"apex\">"
                + new ApexOptions(plain).write(wide, narrow)
                + "</script></figure>";
    }

    /** The same pieces, for a page that puts them in an order of its own; no table. */
    Pieces pieces() {
        var wide = new Plot(chart, Form.WIDE, plain, links);
        var narrow = new Plot(chart, Form.NARROW, plain, links);
        return new Pieces(
                chart.title(html),
                chart.title(plain),
                about(),
                SvgWriter.write(wide.drawing()) + SvgWriter.write(narrow.drawing()),
                new ApexOptions(plain).write(wide, narrow),
                drawn() + hidden(),
                source());
    }

    private String about() {
        String note = chart.kind().note(chart, html);
        List<String> dates = dates();
        String text =
                dates.size() == 1 ? html.wording().say("chart.text-of", dates.getFirst()) : "";
        return Stream.of(note, text)
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    /** When the texts are from; one that is not known counts as none. */
    private List<String> dates() {
        return documents().stream()
                .map(d -> d.published() == null ? "" : html.date(d.published()))
                .filter(date -> !date.isEmpty())
                .distinct()
                .toList();
    }

    private List<Document> documents() {
        return chart.rows().stream()
                .map(row -> row.item().passage().document())
                .distinct()
                .map(id -> chart.dossier().document(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private String source() {
        List<String> names =
                documents().stream().map(d -> new SourceName(d, html).write()).toList();
        return html.wording().say("chart.source", String.join("; ", names))
                + " "
                + html.wording().say("chart.match." + Match.of(chart.rows()));
    }

    private String drawn() {
        if (chart.drawn().size() == chart.rows().size()) {
            return "";
        }
        return paragraph(
                "drawn",
                html.wording()
                        .say(
                                "chart.drawn",
                                count(chart.drawn().size()),
                                count(chart.rows().size())));
    }

    /** Mentions that the reader's choice leaves out are told, figure by figure. */
    private String hidden() {
        Map<String, List<Row>> byFigure = new LinkedHashMap<>();
        for (Row row : chart.hidden()) {
            Figure figure = row.figureOfStatement();
            byFigure.computeIfAbsent(figure.id(), id -> new ArrayList<>()).add(row);
        }
        var lines = new StringBuilder();
        byFigure.values().forEach(rows -> lines.append(paragraph("hidden-rows", hidden(rows))));
        return lines.toString();
    }

    private String hidden(List<Row> rows) {
        var labels = new ArrayList<String>();
        for (Row row : rows.subList(0, Math.min(MOST_HIDDEN, rows.size()))) {
            labels.add("<a %s>%s</a>".formatted(attributes(row), html.label(row).text()));
        }
        if (rows.size() > MOST_HIDDEN) {
            labels.add(html.wording().say("chart.more", count(rows.size() - MOST_HIDDEN)));
        }
        return html.wording()
                .say("chart.hidden", rows.size(), count(rows.size()), String.join("; ", labels));
    }

    private String attributes(Row row) {
        return new RowLink(row, links.to(row), "").attributes();
    }

    private String count(int number) {
        return html.number(BigDecimal.valueOf(number));
    }

    private static String paragraph(String style, String content) {
        return content.isEmpty() ? "" : "<p class=\"" + style + "\">" + content + "</p>";
    }
}
