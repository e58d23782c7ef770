package org.reportedfigures.charts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Value;

/**
 * A value as three numbers.
 *
 * @param value the number that is told; null where there are two
 * @param low what it is not below by its words, or null
 * @param high what it is not above by its words, or null
 */
record Limits(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    static final Limits NONE = new Limits(null, null, null);

    static Limits of(Value value) {
        BigDecimal low = value.low();
        return switch (value.bound()) {
            case PLAIN, ABOUT -> new Limits(low, null, null);
            case MORE_THAN, AT_LEAST -> new Limits(low, low, null);
            case LESS_THAN, UP_TO -> new Limits(low, null, low);
            case BETWEEN -> new Limits(null, low, value.high());
        };
    }
}
