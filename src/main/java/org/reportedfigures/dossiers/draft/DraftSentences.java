package org.reportedfigures.dossiers.draft;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sentence boundaries of a line (UAX 29, with additions); UTF-16. */
final class DraftSentences {
    private final String line;
    private final Set<String> abbreviations;
    private final TreeSet<Integer> breaks = new TreeSet<>();

    /** Boundary to the first character after it, and to the end of the last before it. */
    private final Map<Integer, Integer> starts = new HashMap<>();

    private final Map<Integer, Integer> ends = new HashMap<>();

    DraftSentences(String line, String language, Set<String> abbreviations) {
        this.line = line;
        this.abbreviations = abbreviations;
        ULocale locale = ULocale.forLanguageTag(language);
        BreakIterator sentences =
                FilteredBreakIteratorBuilder.getInstance(locale)
                        .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        sentences.setText(line);
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            if (!isWithin(at)) {
                breaks.add(at);
            }
        }
        breaks.add(0);
        breaks.add(line.length());
    }

    /** Makes the text between two offsets part of one sentence, whatever characters it contains. */
    void join(int start, int end) {
        breaks.subSet(start, false, end, false).clear();
    }

    /** The first character of the sentence around an offset. */
    int start(int offset) {
        Integer start = breaks.floor(offset);
        return Math.min(
                offset, starts.computeIfAbsent(start == null ? 0 : start, this::afterSpace));
    }

    /** The end of the sentence that ends at an offset or later. */
    int end(int offset) {
        Integer end = breaks.ceiling(offset);
        return Math.max(
                offset, ends.computeIfAbsent(end == null ? line.length() : end, this::beforeSpace));
    }

    private int afterSpace(int offset) {
        int at = offset;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int beforeSpace(int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isWithin(int at) {
        return isBetweenDigits(at) || endsShortWord(at);
    }

    /** Whether a full stop, as a danda, is a decimal point there. */
    private boolean isBetweenDigits(int at) {
        return at > 1
                && at < line.length()
                && Character.isDigit(line.charAt(at))
                && Character.isDigit(line.charAt(at - 2));
    }

    private boolean endsShortWord(int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || line.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > 0 && isOfWord(line.charAt(start - 1))) {
            start--;
        }
        return abbreviations.contains(line.substring(start, end - 1));
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }
}
