package org.reportedfigures.dossiers.quotes;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.LinePositions;

/** A document's normalised text, indexed for finding quotes; offsets are UTF-16. */
public final class OriginalText {
    /** More than the longest grapheme cluster. */
    private static final int AROUND = 128;

    private final String file;
    private final String text;
    private final Occurrences occurrences;

    /** Offsets of the second halves of surrogate pairs. */
    private final int[] secondHalves;

    private @Nullable LinePositions lines;
    private @Nullable BreakIterator letters;

    public OriginalText(String file, String text) {
        this.file = file;
        this.text = text;
        this.occurrences = new Occurrences(text);
        this.secondHalves =
                IntStream.range(1, text.length())
                        .filter(at -> Character.isLowSurrogate(text.charAt(at)))
                        .toArray();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    /** The number of code points before an offset. */
    public int codePoints(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** Whether an offset is at a grapheme cluster boundary (UAX 29). */
    boolean isBetweenLetters(int offset) {
        if (letters == null) {
            letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        }
        // On the whole text ICU would look back over hundreds of lines at each call.
        int start = Math.max(0, offset - AROUND);
        letters.setText(text.substring(start, Math.min(text.length(), offset + AROUND)));
        return letters.isBoundary(offset - start);
    }

    /** {@code file:line:column}. */
    String placeOf(int offset) {
        if (lines == null) {
            lines = new LinePositions(text);
        }
        LinePositions.LinePosition place = lines.at(offset);
        return "%s:%d:%d".formatted(file, place.line(), place.column());
    }
}
