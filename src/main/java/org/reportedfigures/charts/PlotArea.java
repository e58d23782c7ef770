package org.reportedfigures.charts;

import java.math.BigDecimal;
import org.reportedfigures.drawing.Length;

/**
 * Where the plot stands in a drawing: slots of one height, one below the other.
 *
 * @param left percent of the drawing's width
 * @param width mostly a part of the drawing's width
 * @param top px of the first slot; may be less than 0
 * @param pitch px from slot to slot; a mark stands in the middle of its slot
 */
record PlotArea(Axis axis, double left, Length width, double top, double pitch, int slots) {
    Length x(BigDecimal value) {
        double at = axis.at(value);
        return new Length(left + width.percent() * at, width.px() * at);
    }

    Length end() {
        return new Length(left + width.percent(), width.px());
    }

    double centre(int slot) {
        return top + (slot + 0.5) * pitch;
    }

    double height() {
        return pitch * slots;
    }
}
