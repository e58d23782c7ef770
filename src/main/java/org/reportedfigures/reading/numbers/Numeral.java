package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One number in a sentence, in digits, words or both.
 *
 * @param from its first token
 * @param to the token after its last
 * @param exact false if the value is rounded
 * @param scale the last scale that multiplied all of it; one if there is none
 * @param form how it is written
 */
public record Numeral(
        int from, int to, BigDecimal value, boolean exact, BigDecimal scale, NumeralForm form) {
    public enum NumeralForm {
        DIGITS,
        WORDS,
        FRACTION,
        /** "nineteen eighty-four". */
        YEAR_WORDS,
        /** "tens of thousands". */
        VAGUE
    }

    static Numeral of(int from, int to, BigDecimal value, NumeralForm form) {
        return new Numeral(from, to, value, true, BigDecimal.ONE, form);
    }

    static Numeral fraction(int from, int to, BigDecimal value, boolean exact) {
        return new Numeral(from, to, value, exact, BigDecimal.ONE, NumeralForm.FRACTION);
    }

    /** One number divided by another. */
    static Numeral divided(int from, int to, BigDecimal over, BigDecimal under) {
        Quotient all = Quotient.of(over, under);
        return fraction(from, to, all.value(), all.exact());
    }

    Numeral from(int other) {
        return new Numeral(other, to, value, exact, scale, form);
    }

    /** The same words with another value. */
    Numeral with(int end, BigDecimal other, boolean isExact, NumeralForm otherForm) {
        return new Numeral(from, end, other, isExact, scale, otherForm);
    }

    /** Whether a scale word multiplied it. */
    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether it is between zero and one. */
    boolean isProper() {
        return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
    }

    public boolean isWhole() {
        return isWhole(value);
    }

    public static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * One number divided by another.
     *
     * @param exact false if it is no finite decimal and the value is rounded
     */
    record Quotient(BigDecimal value, boolean exact) {
        static Quotient of(BigDecimal over, BigDecimal under) {
            try {
                return new Quotient(over.divide(under), true);
            } catch (ArithmeticException endless) {
                return new Quotient(over.divide(under, MathContext.DECIMAL128), false);
            }
        }
    }
}
