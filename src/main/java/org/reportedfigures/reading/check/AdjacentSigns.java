package org.reportedfigures.reading.check;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.language.Letters;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Section;

/**
 * The signs around the numbers of a text. Offsets are code points.
 *
 * <p>Deliberately independent of the reader: it looks at bare signs and raises a doubt, so that a
 * number which the reader should have joined with its neighbour is not trusted.
 */
final class AdjacentSigns implements WordsCheck.Doubt {
    /** Signs that may touch a number without changing it, before and after. */
    private static final String HARMLESS_BEFORE = "([{<\"'“‘„«‹—*/:,.;!?";

    private static final String HARMLESS_AFTER = ")]}>\"'”’»›.,;:!?%—–-‑/*…‐‒†‡";

    /** Hyphens and minus signs, which may make a number negative after a space. */
    private static final String MINUS = "-−－﹣";

    /** Dashes that do so if they touch the number. */
    private static final String DASHES = "‐‑‒–—";

    /** Signs between two numbers that are surely separate: 500, 900 – not 12, 345. */
    private static final String LIST = ",;.!?:%)]}\"”’'([{“‘\"";

    private static final int LONGEST_GAP = 8;
    private static final int GROUP = 3;

    private final int[] text;
    private final List<Quantity> quantities;
    private final WordsBeside beside;
    private final String harmlessBefore;
    private final String harmlessAfter;
    private final String list;

    AdjacentSigns(int[] text, List<Quantity> quantities, Lexicon lexicon) {
        this.text = text;
        this.quantities = quantities;
        this.beside = new WordsBeside(text, quantities, lexicon);
        String fullStops = String.join("", lexicon.words(Section.FULL_STOPS));
        this.harmlessBefore = HARMLESS_BEFORE + fullStops;
        this.harmlessAfter = HARMLESS_AFTER + fullStops;
        this.list = LIST + fullStops;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        Quantity read = quantities.get(index);
        int start = read.span().start();
        int end = read.span().end();
        boolean doubt =
                isJoined(start - 1, -1)
                        || isJoined(end, 1)
                        || isChangedBefore(read)
                        || isChangedAfter(read)
                        || Hidden.isNear(text, read.span())
                        || beside.mayBelongTo(index);
        return doubt ? Obstacle.DOUBTFUL : null;
    }

    /** Whether only signs separate it from other digits, so that they may be one number. */
    private boolean isJoined(int from, int step) {
        boolean spaced = false;
        boolean signs = false;
        boolean listed = true;
        for (int at = from; Math.abs(at - from) < LONGEST_GAP; at += step) {
            int sign = at(at);
            if (isDigit(sign)) {
                return !spaced
                        || (signs && !listed)
                        || (step > 0 ? isGroup(from - 1, at) : isGroup(at, from + 1));
            }
            if (sign == 0 || Character.isLetter(sign) || Letters.isLineEnd(sign)) {
                return false;
            }
            if (Letters.isSpace(sign)) {
                spaced = true;
            } else {
                signs = true;
                listed &= isAny(list, sign);
            }
        }
        return false;
    }

    /** Whether digits on both sides of a gap may be groups: 12, 345 – not 2031, 345. */
    private boolean isGroup(int last, int first) {
        int before = digits(last, -1);
        return before > 0 && before <= GROUP && digits(first, 1) == GROUP;
    }

    private int digits(int from, int step) {
        int digits = 0;
        while (isDigit(at(from + digits * step))) {
            digits++;
        }
        return digits;
    }

    private boolean isChangedBefore(Quantity read) {
        int at = read.span().start() - 1;
        while (isCurrency(at(at))) {
            at--;
        }
        if (at < 0 || isBound(read, at)) {
            return false;
        }
        boolean harmless = Letters.isSpace(at(at)) || isHarmless(at, harmlessBefore);
        return !harmless || isTouchingDash(at) || isMinusBefore(at);
    }

    private boolean isTouchingDash(int at) {
        return isAny(DASHES, at(at)) && !Character.isLetterOrDigit(at(at - 1));
    }

    private boolean isMinusBefore(int from) {
        int at = from;
        while (at >= 0 && Letters.isSpace(at(at))) {
            at--;
        }
        boolean bracketed = at(at) == ')' && isAny(MINUS, at(at - 1));
        return bracketed || (isAny(MINUS, at(at)) && !Character.isLetterOrDigit(at(at - 1)));
    }

    private boolean isHarmless(int at, String signs) {
        return isAny(signs, at(at)) || Character.isLetter(at(at));
    }

    private boolean isChangedAfter(Quantity read) {
        int at = read.span().end();
        int sign = at(at);
        boolean owned = sign == '\'' && Character.isLetter(at(at + 1));
        return owned
                || (sign != 0
                        && !Letters.isSpace(sign)
                        && !isHarmless(at, harmlessAfter)
                        && !isCurrency(sign)
                        && !isBound(read, at)
                        && !isOfUnit(read, at));
    }

    private static boolean isOfUnit(Quantity read, int offset) {
        Span unit = read.unitSpan();
        return unit != null && unit.contains(new Span(offset, offset + 1));
    }

    private static boolean isBound(Quantity read, int offset) {
        Span bound = read.boundSpan();
        return bound != null && bound.contains(new Span(offset, offset + 1));
    }

    /** Whether there is nothing but currency signs and spaces; true for an empty stretch. */
    boolean isCurrency(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isCurrency(text[i]) && !Character.isSpaceChar(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCurrency(int sign) {
        return Character.getType(sign) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDigit(int sign) {
        return Character.isDigit(sign);
    }

    private static boolean isAny(String signs, int sign) {
        return sign > 0 && signs.indexOf(sign) >= 0;
    }

    /** 0 outside the text. */
    private int at(int offset) {
        return offset >= 0 && offset < text.length ? text[offset] : 0;
    }

    /**
     * Invisible signs near a number: they may split a scale word, a group or a bound, so that a
     * machine reads another number than a person does.
     */
    static final class Hidden {
        private static final int REACH = 40;

        /** The combining class of viramas. */
        private static final int VIRAMA = 9;

        private static final int GRAPHEME_JOINER = 0x034F;

        private Hidden() {}

        /** Whether there is one in or near a span of the text. */
        static boolean isNear(int[] text, Span span) {
            int end = Math.min(text.length, span.end() + REACH);
            for (int i = Math.max(0, span.start() - REACH); i < end; i++) {
                if (isHidden(text, i)) {
                    return true;
                }
            }
            return false;
        }

        /** A joiner after a virama, of any script, only shapes letters: क्‍या. */
        private static boolean isHidden(int[] text, int i) {
            int before = i == 0 ? ' ' : text[i - 1];
            return switch (Character.getType(text[i])) {
                case Character.FORMAT -> UCharacter.getCombiningClass(before) != VIRAMA;
                case Character.NON_SPACING_MARK ->
                        text[i] == GRAPHEME_JOINER
                                || !(Character.isLetter(before) || isMark(before));
                default -> false;
            };
        }

        private static boolean isMark(int sign) {
            int type = Character.getType(sign);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
