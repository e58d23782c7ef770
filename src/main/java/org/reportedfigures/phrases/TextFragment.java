package org.reportedfigures.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedfigures.library.Row;
import org.springframework.web.util.UriUtils;

/** Links to the very words at their publisher's page. */
public final class TextFragment {
    /** UTF-16 units; a longer passage is named by its first and last words. */
    private static final int LONGEST = 120;

    private static final int WORDS = 5;

    private TextFragment() {}

    /**
     * The address of the row's document with a text fragment ({@code #:~:text=}, WICG Scroll To
     * Text Fragment) that finds the passage; without one where no whole word is short enough to
     * name it; empty where the document has no http address.
     */
    public static Optional<String> link(Row row) {
        String directive = directive(row.item().passage().exact().strip());
        return row.document()
                .webAddress()
                .map(url ->
                        directive.isEmpty()
                                ? url
                                : url + (url.contains("#") ? "" : "#") + ":~:text=" + directive);
    }

    private static String directive(String passage) {
        // The words of one term are in one paragraph, and whole.
        if (passage.length() <= LONGEST && passage.indexOf('\n') < 0) {
            return encoded(passage);
        }
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(passage);
        int first = firstWords(breaks, passage);
        int last = lastWords(breaks, passage, first);
        return Stream.of(passage.substring(0, first), passage.substring(last))
                .filter(term -> !term.isEmpty())
                .map(TextFragment::encoded)
                .collect(Collectors.joining(","));
    }

    /** The end of the first words, as many as a term holds; 0 where it holds none. */
    private static int firstWords(BreakIterator breaks, String text) {
        int paragraph = text.indexOf('\n');
        int most = paragraph < 0 ? LONGEST : Math.min(LONGEST, paragraph);
        int end = 0;
        int found = 0;
        int from = breaks.first();
        for (int to = breaks.next();
                to != BreakIterator.DONE && to <= most && found < WORDS;
                to = breaks.next()) {
            if (isWord(text, from)) {
                end = to;
                found++;
            }
            from = to;
        }
        return end;
    }

    /** The start of the last words that follow those; the end of the text where there are none. */
    private static int lastWords(BreakIterator breaks, String text, int first) {
        int least = Math.max(first, Math.max(text.lastIndexOf('\n') + 1, text.length() - LONGEST));
        int start = text.length();
        int found = 0;
        breaks.last();
        for (int from = breaks.previous();
                from != BreakIterator.DONE && from >= least && found < WORDS;
                from = breaks.previous()) {
            if (isWord(text, from)) {
                start = from;
                found++;
            }
        }
        return start;
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** The dash has a meaning of its own in a directive, and is one that URLs leave alone. */
    private static String encoded(String text) {
        return UriUtils.encode(text.strip(), UTF_8).replace("-", "%2D");
    }
}
