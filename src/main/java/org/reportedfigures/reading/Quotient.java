package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One number divided by another.
 *
 * @param exact false where it is no decimal and the value is rounded
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
