package org.reportedfigures.exhibits;

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
record KnownBounds(
        @Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    static final KnownBounds NONE = new KnownBounds(null, null, null);

    static KnownBounds of(Value value) {
        BigDecimal low = value.low();
        return switch (value.bound()) {
            case PLAIN, ABOUT -> new KnownBounds(low, null, null);
            case MORE_THAN, AT_LEAST -> new KnownBounds(low, low, null);
            case LESS_THAN, UP_TO -> new KnownBounds(low, null, low);
            case BETWEEN -> new KnownBounds(null, low, value.high());
        };
    }
}
