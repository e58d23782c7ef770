package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.SpelledWord;

/** Two numbers where the second may be part of the first: "5 crore, 20 lakh". */
final class Sums implements WordsCheck.Doubt {
    private static final int LONGEST_GAP = 12;

    private final int[] text;
    private final List<Quantity> quantities;
    private final SpelledWord spelling;
    private final Set<String> and;
    private @Nullable BitSet shared;

    Sums(int[] text, List<Quantity> quantities, Lexicon lexicon) {
        this.text = text;
        this.quantities = quantities;
        this.spelling = lexicon.spelling();
        this.and = lexicon.words(Section.DOUBTED_AND);
    }

    @Override
    public @Nullable Obstacle about(int index) {
        return isSum(index) || isSum(index - 1) || isShared(index) ? Obstacle.DOUBTFUL : null;
    }

    /** "5 crore, 20 lakh", "twenty, five": the second may be part of the first. */
    private boolean isSum(int index) {
        if (index < 0 || index + 1 >= quantities.size()) {
            return false;
        }
        Quantity read = quantities.get(index);
        Quantity next = quantities.get(index + 1);
        return read.kind().isFigure()
                && next.kind().isFigure()
                && read.value() != null
                && next.value() != null
                && isComma(read.span().end(), next.span().start())
                && fits(read.value(), next.value());
    }

    /** "5, 6, or 7 million": the scale may apply to all. */
    private boolean isShared(int index) {
        BitSet known = shared;
        if (known == null) {
            // Backwards, since each depends on the next; not recursive, since a list may have a
            // million numbers.
            known = new BitSet(quantities.size());
            for (int at = quantities.size() - 2; at >= 0; at--) {
                known.set(at, isShared(at, known));
            }
            shared = known;
        }
        return known.get(index);
    }

    private boolean isShared(int at, BitSet later) {
        Quantity next = quantities.get(at + 1);
        if (!isDigits(at) || !isComma(quantities.get(at).span().end(), next.span().start())) {
            return false;
        }
        boolean isScaled = !isDigits(at + 1) && Character.isDigit(next.text().codePointAt(0));
        return isScaled ? next.kind().isFigure() : later.get(at + 1);
    }

    private boolean isDigits(int index) {
        Quantity read = quantities.get(index);
        return read.kind().isFigure() && read.text().codePoints().noneMatch(Character::isLetter);
    }

    private boolean isComma(int from, int to) {
        if (to - from > LONGEST_GAP || to <= from) {
            return false;
        }
        String gap = spelling.folded(new String(text, from, to - from));
        return Arrays.stream(gap.split("[\\s\\p{Z},;&(]+"))
                .allMatch(word -> word.isEmpty() || and.contains(word));
    }

    /** Whether a number has only zeros where the other has digits. */
    private static boolean fits(BigDecimal whole, BigDecimal part) {
        int digits = part.precision() - part.scale();
        return part.signum() > 0
                && part.compareTo(whole) < 0
                && digits < 20
                && whole.remainder(BigDecimal.TEN.pow(Math.max(1, digits))).signum() == 0;
    }
}
