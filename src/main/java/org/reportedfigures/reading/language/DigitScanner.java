package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Grouping.Separators;

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

    /** Powers after digits: 1e10, 2^3, "1.3x10^6", 3 × 10⁶. */
    static final class Powers {
        /** 1e999999999 would exhaust the memory; no counted number needs more. */
        private static final int LARGEST_EXPONENT = 99;

        private static final int EXPONENT_DIGITS = 3;

        /**
         * A number with its power.
         *
         * @param end the code point after its last
         * @param digits its value; null if it has too many digits to be certain
         */
        record Power(int end, @Nullable Digits digits) {}

        private final CodePoints text;

        Powers(CodePoints text) {
            this.text = text;
        }

        /** The power that digits are raised to or multiplied by; null if there is none. */
        @Nullable Power after(int start, int end, @Nullable BigDecimal value) {
            Power timesTen = timesTen(start, end, value);
            return timesTen == null ? raised(start, end, value) : timesTen;
        }

        private @Nullable Power raised(int start, int end, @Nullable BigDecimal value) {
            boolean ofTen = text.at(end) == 'e' || text.at(end) == 'E';
            if (!ofTen && text.at(end) != '^') {
                return null;
            }
            boolean below = text.at(end + 1) == '-';
            int from = below || text.at(end + 1) == '+' ? end + 2 : end + 1;
            boolean twice = text.at(from) == '-'; // 1.1^--23
            int to = text.endOfDigits(twice ? from + 1 : from);
            if (to == from || Character.isLetter(text.at(to))) {
                return null;
            }
            if (twice) {
                return new Power(to, null);
            }
            if (value == null || to - from > EXPONENT_DIGITS) {
                return new Power(to, Digits.unreadable(to - start));
            }
            int exponent = Integer.parseInt(text.latin(from, to));
            Digits power = power(value, below ? -exponent : exponent, ofTen, to - start);
            return new Power(to, ofTen || power.isExact() ? power : null);
        }

        private @Nullable Power timesTen(int start, int end, @Nullable BigDecimal value) {
            int i = text.at(end) == ' ' ? end + 1 : end;
            int gap = i - end;
            if ("x×X*·".indexOf(text.at(i)) < 0
                    || text.at(i + 1 + gap) != '1'
                    || text.at(i + 2 + gap) != '0') {
                return null;
            }
            int power = i + 3 + gap;
            boolean caret = text.at(power) == '^';
            int sign = caret ? power + 1 : power;
            boolean below = "-−⁻".indexOf(text.at(sign)) >= 0;
            int from = below || text.at(sign) == '+' ? sign + 1 : sign;
            int to = caret ? text.endOfDigits(from) : text.endOfSuperscript(from);
            if (to == from) {
                return null;
            }
            String written = text.plain(from, to);
            boolean readable =
                    value != null && to - from <= EXPONENT_DIGITS && written.matches("[0-9]+");
            return new Power(
                    to,
                    readable && value != null
                            ? power(value, exponent(written, below), true, to - start)
                            : Digits.unreadable(to - start));
        }

        private static int exponent(String written, boolean below) {
            int exponent = Integer.parseInt(written);
            return below ? -exponent : exponent;
        }

        private static Digits power(BigDecimal value, int exponent, boolean ofTen, int length) {
            boolean divides = exponent < 0 && value.signum() == 0 && !ofTen;
            if (Math.abs(exponent) > LARGEST_EXPONENT || divides) {
                return Digits.unreadable(length);
            }
            BigDecimal result =
                    ofTen
                            ? value.scaleByPowerOfTen(exponent)
                            : value.pow(exponent, MathContext.DECIMAL128);
            return new Digits(result, Digits.DigitShape.POWER, length, false);
        }
    }
}
