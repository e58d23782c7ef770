package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a smaller unit behind a larger one: the 2 inches of "5 feet 2 inches".
 *
 * @param factor how many of it make one of the larger unit
 * @param unit its unit; null where it is not named
 * @param to the token after number and unit
 */
record SmallerPart(Numeral number, BigDecimal factor, @Nullable Unit unit, int to) {
    /** Null where so many make one of the larger: "5 feet 14 inches". */
    static @Nullable SmallerPart of(
            Numeral number, SmallerUnits.Smaller smaller, @Nullable Unit unit, int to) {
        boolean fits = number.value().compareTo(smaller.factor()) < 0;
        return fits ? new SmallerPart(number, smaller.factor(), unit, to) : null;
    }
}
