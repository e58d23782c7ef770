package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Finds where a number in digits ends, and its value. */
final class DigitScanner {
    private final CodePoints text;
    private final NumberSigns signs;
    private final Separators separators;
    private final Powers powers;

    DigitScanner(int[] text, NumberSigns signs) {
        this.text = new CodePoints(text);
        this.signs = signs;
        this.separators = new Separators(this.text, signs);
        this.powers = new Powers(this.text);
    }

    /** The number that begins here, ".5" too; null if there is none. */
    @Nullable Token scan(int start, boolean spaced) {
        if (text.isVulgar(start)) {
            return token(start, start + 1, fraction(text.vulgar(start)), spaced);
        }
        boolean pointFirst =
                signs.isFirst(text.at(start))
                        && (spaced || text.at(start) == Grouping.POINT)
                        && text.isDigit(start + 1)
                        && !text.isOfWord(start - 1);
        if (!text.isDigit(start) && !pointFirst) {
            return null;
        }
        var groups = new ArrayList<String>();
        var between = new ArrayList<Character>();
        int zero = text.zeroOf(pointFirst ? start + 1 : start);
        boolean mixed = false;
        int i = start;
        while (true) {
            int end = i;
            while (text.isDigit(end)) {
                mixed |= text.zeroOf(end) != zero;
                end++;
            }
            groups.add(text.latin(i, end));
            i = end;
            int width = separators.width(i, groups.getFirst().length(), between);
            if (width == 0) {
                break;
            }
            between.add(separators.at(i, width));
            i += width;
        }
        Digits digits =
                mixed
                        ? Digits.unreadable(i - start)
                        : new Grouping(signs, groups, between).digits();
        return withTail(start, i, digits, spaced);
    }

    private Token withTail(int start, int end, Digits digits, boolean spaced) {
        BigDecimal value = digits.value();
        if (text.isVulgar(end)) {
            boolean whole = value != null && digits.isBare();
            Digits both =
                    whole && value != null
                            ? fraction(value.add(text.vulgar(end)))
                            : Digits.unreadable(end + 1 - start);
            return token(start, end + 1, both, spaced);
        }
        if (text.isSuperscript(end)) {
            int last = text.endOfSuperscript(end);
            return token(start, last, Digits.unreadable(last - start), spaced);
        }
        if (isGeneration(start, end)) {
            return code(start, end + 1, spaced);
        }
        Powers.Power power = powers.after(start, end, value);
        if (power == null) {
            return token(start, end, digits, spaced);
        }
        return power.digits() == null
                ? code(start, power.end(), spaced)
                : token(start, power.end(), power.digits(), spaced);
    }

    /** 5G. */
    private boolean isGeneration(int start, int end) {
        return end == start + 1
                && text.at(end) == 'G'
                && !Character.isLetterOrDigit(text.at(end + 1));
    }

    private static Token token(int start, int end, Digits digits, boolean spaced) {
        if (digits.shape() == Digits.DigitShape.POWER && digits.value() == null) {
            return new Token(Token.Type.CODE, start, end, "", spaced, null); // 1.1^23: not read
        }
        return new Token(Token.Type.NUMBER, start, end, "", spaced, digits);
    }

    /** A number whose value is not read. */
    private static Token code(int start, int end, boolean spaced) {
        return new Token(Token.Type.CODE, start, end, "", spaced, null);
    }

    private static Digits fraction(BigDecimal value) {
        return new Digits(value, Digits.DigitShape.FRACTION, 1, false);
    }
}
