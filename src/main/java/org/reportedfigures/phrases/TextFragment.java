package org.reportedfigures.phrases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.reportedfigures.library.Row;
import org.springframework.web.util.UriUtils;

/** Links to the very words at their publisher's page. */
public final class TextFragment {
    /** A longer passage is named by its first and last words. */
    private static final int LONGEST = 120;

    private static final int WORDS = 5;

    private TextFragment() {}

    /**
     * The address of the row's document with a text fragment ({@code #:~:text=}, WICG Scroll To
     * Text Fragment) that finds the passage; empty where the document has no http address.
     */
    public static Optional<String> link(Row row) {
        String passage = row.item().passage().exact();
        return row.document()
                .webAddress()
                .map(url -> url + (url.contains("#") ? "" : "#") + ":~:text=" + directive(passage));
    }

    private static String directive(String passage) {
        // Words of one directive stand in one paragraph.
        if (passage.length() <= LONGEST && passage.indexOf('\n') < 0) {
            return encoded(passage);
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(passage);
        int first = 0;
        int last = passage.length();
        for (int found = 0; found < WORDS; found++) {
            first = nextWord(words, passage, first);
            last = lastWord(words, passage, last);
        }
        return first >= last
                ? encoded(passage)
                : encoded(passage.substring(0, first)) + "," + encoded(passage.substring(last));
    }

    /** The end of the next word after that place. */
    private static int nextWord(BreakIterator words, String text, int from) {
        int start = from;
        int end = words.following(from);
        while (end != BreakIterator.DONE && !isWord(text, start)) {
            start = end;
            end = words.next();
        }
        return end == BreakIterator.DONE ? text.length() : end;
    }

    /** The start of the last word before that place. */
    private static int lastWord(BreakIterator words, String text, int to) {
        int start = words.preceding(to);
        while (start > 0 && !isWord(text, start)) {
            start = words.previous();
        }
        return Math.max(0, start);
    }

    private static boolean isWord(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** The dash has a meaning of its own in a directive, and is one that URLs leave alone. */
    private static String encoded(String text) {
        return UriUtils.encode(text.strip().replace('\n', ' '), UTF_8).replace("-", "%2D");
    }
}
