package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.figures.Document;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.SourceName;
import org.reportedfigures.phrases.Verification;

/** What stands by rows wherever they are shown: what of their figures is left out, their source. */
public final class ChartContext {
    private static final int MOST_HIDDEN = 5;

    private final List<? extends Row> rows;
    private final HtmlPhrases html;
    private final Links links;

    /**
     * @param rows of one dossier
     * @param phrases plain
     */
    public ChartContext(List<? extends Row> rows, Phrases phrases, Links links) {
        this.rows = rows;
        this.html = phrases.asHtml();
        this.links = links;
    }

    /** Where the rows are from, and whether numbers, if any, match the words: one line. */
    public Html source() {
        List<Html> names = documents().stream().map(d -> new SourceName(d, html).write()).toList();
        Html source = html.say("chart.source", html.join("texts", names));
        boolean numbers = rows.stream().anyMatch(StatementRow.class::isInstance);
        return numbers
                ? html.say(
                        "join.sentences", source, html.say("chart.match." + Verification.of(rows)))
                : source;
    }

    /** When the texts are from; one that is not known counts as none. */
    List<Html> dates() {
        return documents().stream()
                .map(d -> d.published() == null ? Html.NONE : html.date(d.published()))
                .filter(date -> !date.isEmpty())
                .distinct()
                .toList();
    }

    /** Mentions that the reader's choice leaves out are told, figure by figure: paragraphs. */
    public Html notShown(List<StatementRow> hidden) {
        Map<String, List<StatementRow>> byFigure = new LinkedHashMap<>();
        for (StatementRow row : hidden) {
            String figure = row.figure().id();
            byFigure.computeIfAbsent(figure, id -> new ArrayList<>()).add(row);
        }
        return byFigure.values().stream()
                .map(of -> Html.of("<p class=\"hidden-rows\">%s</p>", notShownOfOne(of)))
                .collect(Html.joining());
    }

    private Html notShownOfOne(List<StatementRow> hidden) {
        var labels = new ArrayList<Html>();
        for (Row row : hidden.subList(0, Math.min(MOST_HIDDEN, hidden.size()))) {
            Html attributes = new RowLink(row.kind(), row.id(), links.to(row), "").attributes();
            labels.add(Html.of("<a %s>%s</a>", attributes, html.label(row)));
        }
        if (hidden.size() > MOST_HIDDEN) {
            labels.add(html.say("chart.more", html.plain().count(hidden.size() - MOST_HIDDEN)));
        }
        return html.say(
                "chart.hidden",
                hidden.size(),
                html.plain().count(hidden.size()),
                html.join("texts", labels));
    }

    private List<Document> documents() {
        return rows.stream().map(Row::document).distinct().toList();
    }
}
