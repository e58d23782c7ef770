package org.reportedfigures.reading.check;

import java.math.BigDecimal;

/**
 * A number as an author might write it.
 *
 * @param scale the scale word it ends with, or ""
 * @param factor what the scale word multiplies by
 */
record Written(String text, BigDecimal value, String scale, BigDecimal factor) {
    static Written plain(String text, BigDecimal value) {
        return new Written(text, value, "", BigDecimal.ONE);
    }

    static Written scaled(String text, BigDecimal number, String scale, String factor) {
        BigDecimal by = new BigDecimal(factor);
        return new Written(text + " " + scale, number.multiply(by), scale, by);
    }

    /** Without its scale word. */
    String bare() {
        return scale.isEmpty() ? text : text.substring(0, text.length() - scale.length() - 1);
    }
}
