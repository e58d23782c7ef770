package org.reportedfigures.reading.check;

import java.util.Arrays;
import java.util.List;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.language.Letters;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.SpelledWord;

/**
 * The words beside the numbers of a text. They are not read here: a number with an unexplained word
 * beside it is doubted.
 */
final class WordsBeside {
    private static final String DASHES = "‐‑‒–—−/-";
    private static final int LONGEST_GAP = 24;
    private static final int LONGEST_WORD = 16;

    private final int[] text;
    private final List<Quantity> quantities;
    private final Lexicon lexicon;
    private final SpelledWord spelling;

    WordsBeside(int[] text, List<Quantity> quantities, Lexicon lexicon) {
        this.text = text;
        this.quantities = quantities;
        this.lexicon = lexicon;
        this.spelling = lexicon.spelling();
    }

    /** Whether a word or number beside the number at that index may be part of it. */
    boolean mayBelongTo(int index) {
        Span span = quantities.get(index).span();
        return (index > 0 && isRange(quantities.get(index - 1), quantities.get(index)))
                || (index + 1 < quantities.size()
                        && isRange(quantities.get(index), quantities.get(index + 1)))
                || (index > 0 && joins(quantities.get(index - 1), span.start()))
                || (isGap(span.end(), nextNumber(index)) && !isOtherThing(index))
                || lexicon.words(Section.DOUBTED_SCALES).contains(wordAfter(endOfOfA(span.end())))
                || isScaleFurtherOn(index)
                || isCutOff(index);
    }

    /** "12 additional million", "12+ million", "one thousand, nine hundred". */
    private boolean isScaleFurtherOn(int index) {
        int end = quantities.get(index).span().end();
        int to = Math.min(text.length, end + 2 * LONGEST_WORD);
        int passed = 0;
        for (int at = end; at < to && passed < 2; at++) {
            if (Character.isDigit(text[at]) || text[at] == '\n' || isFullStop(text[at])) {
                return false;
            }
            if (isOfWord(text[at])) {
                String word = wordAfter(at);
                if (lexicon.words(Section.DOUBTED_SCALES).contains(word)) {
                    return true;
                }
                at += Math.max(0, word.length() - 1);
                while (at + 1 < text.length && isOfWord(text[at + 1])) {
                    at++;
                }
                passed++;
            }
        }
        return false;
    }

    /** After a word that may be part of the number: "ninty thousand", "point five million". */
    private boolean isCutOff(int index) {
        Span span = quantities.get(index).span();
        Span bound = quantities.get(index).boundSpan();
        String number = folded(new String(text, span.start(), span.length()));
        int before = span.start() - 1;
        while (before >= 0
                && (Character.isSpaceChar(text[before]) || DASHES.indexOf(text[before]) >= 0)) {
            before--;
        }
        if (before >= 0 && lexicon.words(Section.DOUBTED_POINTS).contains(wordBefore(before))) {
            return true; // "point five million"
        }
        boolean bounded = bound != null && bound.end() == before + 1;
        return lexicon.words(Section.DOUBTED_SCALES).contains(number)
                && !bounded
                && before >= 0
                && !Letters.isLineEnd(text[before]);
    }

    /** After the "of a" of "three quarters of a million". */
    private int endOfOfA(int end) {
        int at = end;
        for (String word : lexicon.beforeScale()) {
            if (wordAfter(at).equals(word)) {
                at = start(at) + word.length();
            }
        }
        return at;
    }

    /** "Rs 411.9 and 665 officers" are not 411.9 officers. */
    private boolean isOtherThing(int index) {
        Quantity read = quantities.get(index);
        Quantity next = index + 1 < quantities.size() ? quantities.get(index + 1) : null;
        return next != null
                && read.kind() == QuantityKind.MONEY
                && next.kind() == QuantityKind.COUNT
                && next.counted() != null
                && next.text().codePoints().noneMatch(Character::isLetter)
                && next.span().start() == nextNumber(index)
                && lexicon.words(Section.DOUBTED_AND).contains(wordAfter(read.span().end()));
    }

    /** Where the next digits or the next read number begins, whichever is first. */
    private int nextNumber(int index) {
        int from = quantities.get(index).span().end();
        int read =
                index + 1 < quantities.size()
                        ? quantities.get(index + 1).span().start()
                        : from + LONGEST_GAP + 1;
        for (int at = from; at < Math.min(read, text.length); at++) {
            if (Character.isDigit(text[at])) {
                return at;
            }
        }
        return read;
    }

    /** "Rs 5 to Rs 7": the second currency is between the numbers, and no "and". */
    private boolean isRange(Quantity one, Quantity other) {
        Span unit = other.unitSpan();
        int from = one.span().end();
        if (unit == null || unit.start() < from || unit.start() >= other.span().start()) {
            return false;
        }
        String between = folded(new String(text, from, unit.start() - from));
        return isGap(from, unit.start())
                && !between.isBlank()
                && !lexicon.words(Section.DOUBTED_AND).contains(between.strip());
    }

    /** "The first 500" is two numbers, not one. */
    private boolean joins(Quantity before, int start) {
        return before.kind() != QuantityKind.ORDINAL && isGap(before.span().end(), start);
    }

    /** Whether there are only spaces, dashes and words that join two numbers. */
    private boolean isGap(int from, int to) {
        if (to - from > LONGEST_GAP || to > text.length) {
            return false;
        }
        String between = folded(new String(text, from, Math.max(0, to - from)));
        return Arrays.stream(between.split("[\\s\\p{Z}" + DASHES + "]+"))
                .allMatch(word ->
                        word.isEmpty() || lexicon.words(Section.DOUBTED_JOINTS).contains(word));
    }

    private String wordBefore(int last) {
        int from = last + 1;
        while (from > 0 && last - from < LONGEST_WORD && isOfWord(text[from - 1])) {
            from--;
        }
        return folded(new String(text, from, last + 1 - from));
    }

    private String wordAfter(int end) {
        int start = start(end);
        int at = start;
        while (at < text.length && at - start < LONGEST_WORD && isOfWord(text[at])) {
            at++;
        }
        return folded(new String(text, start, at - start));
    }

    /** Where spaces and dashes end. */
    private int start(int from) {
        int at = from;
        while (at < text.length
                && (Character.isSpaceChar(text[at]) || DASHES.indexOf(text[at]) >= 0)) {
            at++;
        }
        return at;
    }

    private boolean isFullStop(int sign) {
        return lexicon.isFullStop(Character.toString(sign));
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetter(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    private String folded(String words) {
        return spelling.folded(words);
    }
}
