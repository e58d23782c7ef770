package org.reportedfigures.embed;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.HtmlPhrases;

/**
 * Writes a passage in its language, the words that give the numbers marked, and its translation.
 */
final class PassageHtml {
    private final HtmlPhrases html;

    PassageHtml(HtmlPhrases html) {
        this.html = html;
    }

    /**
     * @param rows one or more with the same passage
     */
    void write(List<Row> rows, HtmlWriter out) {
        Row first = rows.getFirst();
        Quote passage = first.item().passage();
        Translation translation = html.plain().translationBeside(first);
        out.put(
                "<div class=\"words%s\"><blockquote lang=\"%s\" dir=\"auto\">",
                Html.when(translation != null, " both"), first.language());
        marked(passage, cores(rows, passage), out);
        out.put("</blockquote>");
        if (translation != null) {
            translation(translation, out);
        }
        out.put("</div>");
    }

    private void translation(Translation translation, HtmlWriter out) {
        out.put(
                "<p class=\"tr\"><span lang=\"%s\" dir=\"auto\">%s</span> <small>%s</small></p>",
                translation.language(),
                translation.text(),
                html.say("aside", html.say("page.translation." + translation.by().id())));
    }

    /** In code points from the start of the passage, in order, none over another. */
    private static List<Span> cores(List<Row> rows, Quote passage) {
        List<Span> spans =
                rows.stream()
                        .map(row -> row.item().words().of(WordKind.CORE).orElse(null))
                        .filter(Objects::nonNull)
                        .map(Quote::span)
                        .filter(passage.span()::contains)
                        .sorted(comparingInt(Span::start))
                        .toList();
        var apart = new ArrayList<Span>();
        for (Span span : spans) {
            if (apart.isEmpty() || !apart.getLast().overlaps(span)) {
                apart.add(span);
            } else {
                Span last = apart.removeLast();
                apart.add(new Span(last.start(), Math.max(last.end(), span.end())));
            }
        }
        int start = passage.span().start();
        return apart.stream().map(s -> new Span(s.start() - start, s.end() - start)).toList();
    }

    private static void marked(Quote passage, List<Span> cores, HtmlWriter out) {
        String text = passage.exact();
        int done = 0;
        for (Span core : cores) {
            int start = text.offsetByCodePoints(0, core.start());
            int end = text.offsetByCodePoints(start, core.length());
            out.text(text.substring(done, start));
            out.put("<mark>%s</mark>", text.substring(start, end));
            done = end;
        }
        out.text(text.substring(done));
    }
}
