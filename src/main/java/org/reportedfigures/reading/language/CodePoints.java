package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.text.Normalizer;

/** The code points of a text; 0 outside of it. */
final class CodePoints {
    private final int[] text;

    CodePoints(int[] text) {
        this.text = text;
    }

    int at(int i) {
        return i >= 0 && i < text.length ? text[i] : 0;
    }

    boolean isDigit(int i) {
        return Character.isDigit(at(i));
    }

    /** Whether there are exactly that many digits. */
    boolean areDigits(int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return !isDigit(from + count);
    }

    /** Where the digits end that begin at an index. */
    int endOfDigits(int from) {
        int to = from;
        while (isDigit(to)) {
            to++;
        }
        return to;
    }

    /** The zero of the script's digits. */
    int zeroOf(int i) {
        return at(i) - Character.digit(at(i), 10);
    }

    /** The digits of any script as ASCII digits. */
    String latin(int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append((char) ('0' + Character.digit(text[i], 10)));
        }
        return out.toString();
    }

    /** Letters and digits in their plain form: ⁶ as 6, ¾ as 3⁄4. */
    String plain(int start, int end) {
        return Normalizer.normalize(new String(text, start, end - start), Normalizer.Form.NFKD);
    }

    /** ½ and the like. */
    boolean isVulgar(int i) {
        int c = at(i);
        return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E);
    }

    BigDecimal vulgar(int i) {
        String[] parts = plain(i, i + 1).split("⁄");
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), Digits.PRECISION);
    }

    boolean isSuperscript(int i) {
        int c = at(i);
        return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x207B);
    }

    int endOfSuperscript(int from) {
        int to = from;
        while (isSuperscript(to)) {
            to++;
        }
        return to;
    }

    /** Whether an index is within a word: the point of Rs.500 is part of the word. */
    boolean isOfWord(int i) {
        int type = Character.getType(at(i));
        return Character.isLetterOrDigit(at(i))
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
