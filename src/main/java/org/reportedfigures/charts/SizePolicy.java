package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;

/** How much a page may hold, and when what nobody looks at should cost it no elements. */
public final class SizePolicy {
    /** Rows that one table or list of a page holds at most; the rest is counted and linked. */
    public static final int MOST_ROWS = 2_000;

    /** Charts that a page holds at most. */
    static final int MOST_CHARTS = 200;

    /** Values of a facet, tabs of texts and corrections that a page offers at most. */
    private static final int MOST_CHOICES = 100;

    private static final int MOST_LIGHT = 200;

    private SizePolicy() {}

    /** The first rows of those, at most {@link #MOST_ROWS}. */
    public static <R extends Row> List<R> first(List<R> rows) {
        return rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    }

    /**
     * That only the first rows are there, and where all of them are: a paragraph; nothing where all
     * are there.
     *
     * @param file address of all of them as CSV
     */
    public static Html rest(int rows, String file, HtmlPhrases html) {
        if (rows <= MOST_ROWS) {
            return Html.NONE;
        }
        Phrases plain = html.plain();
        return cut(
                html.say("rows.cut", plain.count(MOST_ROWS), plain.count(rows)),
                file,
                html.say("rows.file"));
    }

    /** The first of those, at most {@link #MOST_CHOICES}. */
    public static <T> List<T> choices(List<T> all) {
        return all.subList(0, Math.min(MOST_CHOICES, all.size()));
    }

    /** That only the first choices are there: a paragraph; nothing where all are there. */
    public static Html moreChoices(int count, HtmlPhrases html) {
        Phrases plain = html.plain();
        return count <= MOST_CHOICES
                ? Html.NONE
                : Html.of(
                        "<p class=\"quiet\">%s</p>",
                        html.say("page.cut", plain.count(MOST_CHOICES), plain.count(count)));
    }

    /**
     * That only the first charts are there, and where the numbers of all are: a paragraph.
     *
     * @param file address of all rows as CSV
     */
    public static Html moreCharts(String file, HtmlPhrases html) {
        return cut(
                html.say("charts.cut", html.plain().count(MOST_CHARTS)),
                file,
                html.say("charts.file"));
    }

    private static Html cut(Html words, String file, Html link) {
        return Html.of(
                "<p class=\"quiet\">%s <a href=\"%s\" rel=\"nofollow\">%s</a></p>",
                words, file, link);
    }

    /** The file of all rows of an exhibit, whatever is filtered, from a page of the program. */
    public static String file(Dossier dossier, String exhibit) {
        return "embed/" + dossier.id() + "/" + exhibit + ".csv";
    }

    /**
     * Something long that opens when it is wanted.
     *
     * <p>Of a large dossier it is in a {@code <noscript>}: all there for readers without scripts,
     * for all others one text until they open it. Rows that nobody looks at would be most of a
     * large page's elements.
     *
     * @param style class of the {@code <details>}
     */
    public static Html disclosure(Dossier dossier, String style, Html summary, Html content) {
        return Html.of(
                "<details class=\"%s\"><summary>%s</summary>%s</details>",
                style,
                summary,
                isHeavy(dossier)
                        ? Html.of("<noscript>%s</noscript>", Html.hole(new Hole.Folded(content)))
                        : content);
    }

    static boolean isHeavy(Dossier dossier) {
        int statements = dossier.figures().stream().mapToInt(f -> f.statements().size()).sum();
        return statements + dossier.events().size() > MOST_LIGHT;
    }
}
