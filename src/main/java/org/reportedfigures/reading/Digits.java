package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number written in digits.
 *
 * @param value what it says; null where its separators make no number ("10,12") or it is too long
 * @param shape how it is written
 * @param length count of its digits
 * @param zero whether it begins with a zero that says nothing ("007")
 */
record Digits(@Nullable BigDecimal value, Shape shape, int length, boolean zero) {
    enum Shape {
        /** Digits alone: what a year, a day or a telephone number may be. */
        BARE,
        GROUPED,
        DECIMAL,
        /** ½ or 2½. */
        FRACTION,
        /** 1e10, 2^3. */
        POWER,
        UNREADABLE
    }

    /**
     * Digits of a fraction that is no decimal: a double, and so every reader of JSON, keeps 15 of
     * them as they are.
     */
    static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** Longer numbers are not read: nobody counts so far, and big numbers take long. */
    static final int LONGEST = 60;

    static Digits unreadable(int length) {
        return new Digits(null, Shape.UNREADABLE, length, false);
    }

    boolean isExact() {
        return value == null
                || (shape != Shape.POWER && shape != Shape.FRACTION)
                || value.stripTrailingZeros().precision() < PRECISION.getPrecision();
    }

    boolean isBare() {
        return shape == Shape.BARE;
    }
}
