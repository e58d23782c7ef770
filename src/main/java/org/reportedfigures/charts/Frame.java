package org.reportedfigures.charts;

import java.math.BigDecimal;

/**
 * Where the plot stands in a drawing: slots of one height, one below the other.
 *
 * @param left percent of the drawing's width
 * @param width percent of the drawing's width
 * @param top px of the first slot; may be less than 0
 * @param pitch px from slot to slot; a mark stands in the middle of its slot
 */
record Frame(Axis axis, double left, double width, double top, double pitch, int slots) {
    X x(BigDecimal value) {
        return X.percent(left + width * axis.at(value));
    }

    X end() {
        return X.percent(left + width);
    }

    double centre(int slot) {
        return top + (slot + 0.5) * pitch;
    }

    double height() {
        return pitch * slots;
    }
}
