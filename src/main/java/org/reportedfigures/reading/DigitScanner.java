package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a number in digits ends, and what it says. */
final class DigitScanner {
    /** 1e999999999 would fill the memory; nothing that is counted needs more. */
    private static final int LARGEST_EXPONENT = 300;

    private static final int EXPONENT_DIGITS = 3;

    private final int[] text;

    DigitScanner(int[] text) {
        this.text = text;
    }

    /** A number that begins here, ".5" too; null where none does. */
    @Nullable Token scan(int start, boolean spaced) {
        if (isVulgar(start)) {
            return token(start, start + 1, fraction(vulgar(start)), spaced);
        }
        boolean pointFirst =
                at(start) == Grouping.POINT && isDigit(start + 1) && !isDigit(start - 1);
        if (!isDigit(start) && !pointFirst) {
            return null;
        }
        var groups = new ArrayList<String>();
        var separators = new ArrayList<Character>();
        int zero = zeroOf(pointFirst ? start + 1 : start);
        boolean mixed = false;
        int i = start;
        while (true) {
            int end = i;
            while (isDigit(end)) {
                mixed |= zeroOf(end) != zero;
                end++;
            }
            groups.add(latin(i, end));
            i = end;
            int width = separatorWidth(i, groups.getFirst().length(), separators);
            if (width == 0) {
                break;
            }
            separators.add(separator(i, width));
            i += width;
        }
        Digits digits =
                mixed ? Digits.unreadable(i - start) : new Grouping(groups, separators).digits();
        return withTail(start, i, digits, spaced);
    }

    private Token withTail(int start, int end, Digits digits, boolean spaced) {
        BigDecimal value = digits.value();
        if (isVulgar(end)) {
            Digits both =
                    value != null && digits.isBare()
                            ? fraction(value.add(vulgar(end)))
                            : unreadable(start, end + 1);
            return token(start, end + 1, both, spaced);
        }
        if (isSuperscript(end)) {
            int last = end;
            while (isSuperscript(last)) {
                last++;
            }
            return token(start, last, unreadable(start, last), spaced);
        }
        if (end == start + 1 && at(end) == 'G' && !Character.isLetterOrDigit(at(end + 1))) {
            return code(start, end + 1, spaced); // 5G
        }
        Token timesTen = timesTen(start, end, value, spaced);
        if (timesTen != null) {
            return timesTen;
        }
        boolean exponent = at(end) == 'e' || at(end) == 'E';
        if (exponent || at(end) == '^') {
            int sign = at(end + 1) == '+' || at(end + 1) == '-' ? 1 : 0;
            int from = end + 1 + sign;
            int to = from;
            while (isDigit(to)) {
                to++;
            }
            if (to > from && !Character.isLetter(at(to))) {
                Digits power = unreadable(start, to);
                if (value != null && to - from <= EXPONENT_DIGITS) {
                    int n = Integer.parseInt(latin(from, to));
                    power = power(value, at(end + 1) == '-' ? -n : n, exponent, to - start);
                }
                if (!power.isExact() && !exponent) {
                    return code(start, to, spaced);
                }
                return token(start, to, power, spaced);
            }
        }
        return token(start, end, digits, spaced);
    }

    /** "1.3x10^6", 3 × 10⁶. */
    private @Nullable Token timesTen(
            int start, int end, @Nullable BigDecimal value, boolean spaced) {
        int i = at(end) == ' ' ? end + 1 : end;
        int gap = i - end;
        if ("x×X*·".indexOf(at(i)) < 0 || at(i + 1 + gap) != '1' || at(i + 2 + gap) != '0') {
            return null;
        }
        int power = i + 3 + gap;
        boolean caret = at(power) == '^';
        int from = caret ? power + 1 : power;
        int to = from;
        while (caret ? isDigit(to) : isSuperscript(to)) {
            to++;
        }
        if (to == from) {
            return null;
        }
        Digits digits = unreadable(start, to);
        String written =
                Normalizer.normalize(new String(text, from, to - from), Normalizer.Form.NFKD);
        if (value != null && to - from <= EXPONENT_DIGITS && written.matches("[0-9]+")) {
            digits = power(value, Integer.parseInt(written), true, to - start);
        }
        return token(start, to, digits, spaced);
    }

    private static Digits power(BigDecimal value, int exponent, boolean ofTen, int length) {
        if (Math.abs(exponent) > LARGEST_EXPONENT) {
            return Digits.unreadable(length);
        }
        BigDecimal result =
                ofTen
                        ? value.scaleByPowerOfTen(exponent)
                        : exponent < 0 && value.signum() == 0
                                ? null
                                : value.pow(exponent, MathContext.DECIMAL128);
        return new Digits(result, Digits.Shape.POWER, length, false);
    }

    /**
     * How many code points separate the digits before from the digits behind; 0 where none do.
     * Typed with spaces around ("10 , 000") it is still one number.
     */
    private int separatorWidth(int i, int first, List<Character> before) {
        int c = at(i);
        if (c == Grouping.COMMA || c == Grouping.POINT || c == Grouping.DANDA) {
            return isDigit(i + 1) ? 1 : 0;
        }
        boolean thousand = isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
        if (c == ' ' && thousand && first <= 3 && isGroupBySpace(i, before)) {
            return 1;
        }
        if (isNarrowSpace(c) || c == '\'' || c == '’') {
            return thousand ? 1 : 0;
        }
        if (c == ' ' && at(i + 1) == Grouping.POINT && isDigit(i + 2)) {
            return 2;
        }
        boolean apart =
                c == ' '
                        && (at(i + 1) == Grouping.POINT || at(i + 1) == Grouping.COMMA)
                        && at(i + 2) == ' '
                        && isDigit(i + 3);
        if (apart && at(i + 1) == Grouping.POINT) {
            return 3;
        }
        return apart && isDigit(i + 4) && isDigit(i + 5) && !isDigit(i + 6) ? 3 : 0;
    }

    /**
     * A plain space groups digits only in a row of groups, or before zeros: "1 414 021", "28 000".
     */
    private boolean isGroupBySpace(int i, List<Character> before) {
        boolean zeros = latin(i + 1, i + 4).equals("000");
        boolean more =
                at(i + 4) == ' '
                        && isDigit(i + 5)
                        && isDigit(i + 6)
                        && isDigit(i + 7)
                        && !isDigit(i + 8);
        return zeros || more || before.contains(Grouping.SPACE);
    }

    private char separator(int i, int width) {
        int c = at(width == 1 ? i : i + 1);
        if (isNarrowSpace(c)) {
            return Grouping.SPACE;
        }
        return c == '’' ? Grouping.APOSTROPHE : (char) c;
    }

    private static boolean isNarrowSpace(int c) {
        return c == 0x00A0 || c == 0x2007 || c == 0x2009 || c == 0x202F;
    }

    private static Token token(int start, int end, Digits digits, boolean spaced) {
        return new Token(Token.Type.NUMBER, start, end, "", spaced, digits);
    }

    /** What is told not at all. */
    private static Token code(int start, int end, boolean spaced) {
        return new Token(Token.Type.CODE, start, end, "", spaced, null);
    }

    private static Digits unreadable(int start, int end) {
        return Digits.unreadable(end - start);
    }

    private static Digits fraction(BigDecimal value) {
        return new Digits(value, Digits.Shape.FRACTION, 1, false);
    }

    private boolean isVulgar(int i) {
        int c = at(i);
        return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E);
    }

    /** Unicode decomposes ¾ to 3⁄4. */
    private BigDecimal vulgar(int i) {
        String[] parts =
                Normalizer.normalize(Character.toString(at(i)), Normalizer.Form.NFKD).split("⁄");
        return new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), Digits.PRECISION);
    }

    private boolean isSuperscript(int i) {
        int c = at(i);
        return c == 0xB2 || c == 0xB3 || c == 0xB9 || (c >= 0x2070 && c <= 0x207B);
    }

    private boolean isDigit(int i) {
        return Character.isDigit(at(i));
    }

    /** Which row of ten digits a digit is of, as its zero. */
    private int zeroOf(int i) {
        return at(i) - Character.digit(at(i), 10);
    }

    private String latin(int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            out.append((char) ('0' + Character.digit(text[i], 10)));
        }
        return out.toString();
    }

    private int at(int i) {
        return i >= 0 && i < text.length ? text[i] : 0;
    }
}
