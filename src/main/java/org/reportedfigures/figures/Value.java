package org.reportedfigures.figures;

import java.math.BigDecimal;

/**
 * A number with its bound.
 *
 * @param low the number; for {@link Bound#BETWEEN} the lower one
 * @param high equal to low, except for {@link Bound#BETWEEN}, where it is greater
 */
public record Value(Bound bound, BigDecimal low, BigDecimal high) {
    public Value {
        int order = low.compareTo(high);
        if (bound == Bound.BETWEEN ? order >= 0 : order != 0) {
            throw new IllegalArgumentException(
                    "low %s and high %s do not fit the bound %s".formatted(low, high, bound.id()));
        }
    }

    public static Value of(Bound bound, BigDecimal number) {
        return new Value(bound, number, number);
    }

    /** Whether bound and numbers are the same, whatever their scale. */
    public boolean agreesWith(Value other) {
        return bound == other.bound
                && low.compareTo(other.low) == 0
                && high.compareTo(other.high) == 0;
    }
}
