package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;

/** What stands by rows wherever they are shown: what of their figures is left out, their source. */
public final class Surroundings {
    private static final int MOST_HIDDEN = 5;

    private final Dossier dossier;
    private final List<Row> rows;
    private final Phrases html;
    private final Links links;

    /**
     * @param rows of one dossier
     * @param phrases plain
     */
    public Surroundings(Dossier dossier, List<Row> rows, Phrases phrases, Links links) {
        this.dossier = dossier;
        this.rows = rows;
        this.html = phrases.asHtml();
        this.links = links;
    }

    /** Where the rows are from, and whether numbers, if any, match the words: HTML, one line. */
    public String source() {
        List<String> names =
                documents().stream().map(d -> new SourceName(d, html).write()).toList();
        String source = html.wording().say("chart.source", String.join("; ", names));
        boolean numbers = rows.stream().anyMatch(row -> row.statement().isPresent());
        return numbers
                ? source + " " + html.wording().say("chart.match." + Match.of(rows))
                : source;
    }

    /** When the texts are from; one that is not known counts as none. */
    List<String> dates() {
        return documents().stream()
                .map(d -> d.published() == null ? "" : html.date(d.published()))
                .filter(date -> !date.isEmpty())
                .distinct()
                .toList();
    }

    /** Mentions that the reader's choice leaves out are told, figure by figure: paragraphs. */
    public String notShown(List<Row> hidden) {
        Map<String, List<Row>> byFigure = new LinkedHashMap<>();
        for (Row row : hidden) {
            String figure = row.figureOfStatement().id();
            byFigure.computeIfAbsent(figure, id -> new ArrayList<>()).add(row);
        }
        return byFigure.values().stream()
                .map(of -> "<p class=\"hidden-rows\">" + notShownOfOne(of) + "</p>")
                .collect(Collectors.joining());
    }

    private String notShownOfOne(List<Row> hidden) {
        var labels = new ArrayList<String>();
        for (Row row : hidden.subList(0, Math.min(MOST_HIDDEN, hidden.size()))) {
            String attributes = new RowLink(row, links.to(row), "").attributes();
            labels.add("<a %s>%s</a>".formatted(attributes, html.label(row).text()));
        }
        if (hidden.size() > MOST_HIDDEN) {
            String more = html.count(hidden.size() - MOST_HIDDEN);
            labels.add(html.wording().say("chart.more", more));
        }
        return html.wording()
                .say(
                        "chart.hidden",
                        hidden.size(),
                        html.count(hidden.size()),
                        String.join("; ", labels));
    }

    private List<Document> documents() {
        return rows.stream()
                .map(row -> row.item().passage().document())
                .distinct()
                .map(id -> dossier.document(id).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }
}
