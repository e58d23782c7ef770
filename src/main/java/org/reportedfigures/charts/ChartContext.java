package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.figures.Document;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.Verification;
import org.reportedfigures.phrases.Wording;

/**
 * What is said beside rows wherever they are shown: what of their figures is left out, and their
 * source.
 *
 * @param <T> String or Html
 */
public final class ChartContext<T> {
    private static final int MOST_HIDDEN = 5;

    private final Wording<T> wording;
    private final Phrases plain;
    private final Function<Document, T> document;
    private final Function<Row, T> label;

    private ChartContext(
            Wording<T> wording,
            Phrases plain,
            Function<Document, T> document,
            Function<Row, T> label) {
        this.wording = wording;
        this.plain = plain;
        this.document = document;
        this.label = label;
    }

    public static ChartContext<String> text(Phrases phrases) {
        return new ChartContext<>(
                phrases.wording(), phrases, phrases::document, row -> phrases.label(row).text());
    }

    /** With links to the documents and the rows. */
    public static ChartContext<Html> html(Phrases phrases, Links links) {
        HtmlPhrases html = phrases.asHtml();
        return new ChartContext<>(
                html,
                phrases,
                html::linked,
                row -> {
                    var link = new RowLink(row.kind(), row.id(), links.to(row), "");
                    return Html.of("<a %s>%s</a>", link.attributes(), html.label(row));
                });
    }

    /**
     * Where the rows are from, and whether numbers, if any, match the words: one line.
     *
     * @param rows one or more
     */
    public T source(List<? extends Row> rows) {
        List<T> names = documents(rows).map(document).toList();
        T source = wording.say("chart.source", wording.join("texts", names));
        boolean numbers = rows.stream().anyMatch(StatementRow.class::isInstance);
        return numbers
                ? wording.say(
                        "join.sentences",
                        source,
                        wording.say("chart.match." + Verification.of(rows)))
                : source;
    }

    static Stream<Document> documents(List<? extends Row> rows) {
        return rows.stream().map(Row::document).distinct();
    }

    /** The mentions that the reader's choice leaves out: a line a figure. */
    public List<T> notShown(List<StatementRow> hidden) {
        Map<String, List<StatementRow>> byFigure = new LinkedHashMap<>();
        for (StatementRow row : hidden) {
            byFigure.computeIfAbsent(row.figure().id(), id -> new ArrayList<>()).add(row);
        }
        return byFigure.values().stream().map(this::ofOneFigure).toList();
    }

    /** The same as paragraphs. */
    public static Html paragraphs(List<Html> lines) {
        return lines.stream()
                .map(line -> Html.of("<p class=\"hidden-rows\">%s</p>", line))
                .collect(Html.joining());
    }

    private T ofOneFigure(List<StatementRow> hidden) {
        var labels = new ArrayList<T>();
        hidden.stream().limit(MOST_HIDDEN).map(label).forEach(labels::add);
        if (hidden.size() > MOST_HIDDEN) {
            labels.add(wording.say("chart.more", plain.count(hidden.size() - MOST_HIDDEN)));
        }
        return wording.say(
                "chart.hidden",
                hidden.size(),
                plain.count(hidden.size()),
                wording.join("texts", labels));
    }
}
