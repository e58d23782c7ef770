package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Powers after digits: 1e10, 2^3, "1.3x10^6", 3 × 10⁶. */
final class Powers {
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
