package org.reportedfigures.drawing;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text measured once: the width of each stretch, and where lines may end. Offsets are UTF-16; a
 * stretch is measured without the white space at its ends.
 */
final class Measured {
    /** Grapheme clusters of a word; anything longer is not a word, and is split there. */
    static final int LONGEST_WORD = 200;

    private final String text;
    private int @Nullable [] words;
    private int @Nullable [] clusters;

    /** Total width before each offset, in hundredths of an em. */
    private final long[] widths;

    /** The first offset from there on that is not white space. */
    private final int[] starts;

    /** The end of the last character before there that is not white space. */
    private final int[] ends;

    Measured(String text) {
        this.text = text;
        int length = text.length();
        widths = new long[length + 1];
        starts = new int[length + 1];
        ends = new int[length + 1];
        for (int at = 0; at < length; ) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            Arrays.fill(widths, at + 1, next + 1, widths[at] + TextWidth.advance(c));
            Arrays.fill(ends, at + 1, next + 1, Character.isWhitespace(c) ? ends[at] : next);
            at = next;
        }
        starts[length] = length;
        for (int at = length - 1; at >= 0; at--) {
            starts[at] = Character.isWhitespace(text.charAt(at)) ? starts[at + 1] : at;
        }
    }

    int length() {
        return text.length();
    }

    /** The text between, without white space at the ends. */
    String text(int from, int to) {
        return starts[from] < ends[to] ? text.substring(starts[from], ends[to]) : "";
    }

    /** Hundredths of an em. */
    long width(int from, int to) {
        return starts[from] < ends[to] ? widths[ends[to]] - widths[starts[from]] : 0;
    }

    /**
     * Where a line may end: after a word and the white space after it, and after each 200 grapheme
     * clusters of a longer one; last, the end of the text.
     */
    int[] words() {
        int[] known = words;
        if (known == null) {
            int[] all = breaks(BreakIterator.getLineInstance(ULocale.ROOT));
            known = isShort(all) ? all : cut(all);
            words = known;
        }
        return known;
    }

    /** The ends of the grapheme clusters (UAX 29); last, the end of the text. */
    int[] clusters() {
        int[] known = clusters;
        if (known == null) {
            known = breaks(BreakIterator.getCharacterInstance(ULocale.ROOT));
            clusters = known;
        }
        return known;
    }

    private int[] breaks(BreakIterator iterator) {
        iterator.setText(text);
        return IntStream.generate(iterator::next)
                .takeWhile(at -> at != BreakIterator.DONE)
                .toArray();
    }

    private static boolean isShort(int[] words) {
        int from = 0;
        for (int to : words) {
            if (to - from > LONGEST_WORD) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private int[] cut(int[] words) {
        var all = IntStream.builder();
        int[] letters = clusters();
        int letter = 0;
        for (int to : words) {
            for (int count = 1; letter < letters.length && letters[letter] < to; count++) {
                if (count % LONGEST_WORD == 0 && letters[letter] < ends[to]) {
                    all.add(letters[letter]);
                }
                letter++;
            }
            letter += letter < letters.length && letters[letter] == to ? 1 : 0;
            all.add(to);
        }
        return all.build().toArray();
    }
}
