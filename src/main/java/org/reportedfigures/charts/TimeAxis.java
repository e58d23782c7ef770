package org.reportedfigures.charts;

import java.time.LocalDate;
import org.reportedfigures.drawing.Length;

/**
 * Where days stand in a timeline.
 *
 * @param from first day of the drawing, counted from 1970-01-01
 * @param to the day after its last, greater than from
 */
public record TimeAxis(double from, double to) {
    /** Percent left free at each side, for marks that stand at an end. */
    private static final double EDGE = 2;

    /** An axis that holds all the days with some room about them. */
    public static TimeAxis around(double first, double last) {
        double room = Math.max(1, (last - first) * 0.02);
        return last - first < 3
                ? new TimeAxis(first - 3, last + 3)
                : new TimeAxis(first - room, last + room);
    }

    /** The place of a day's first moment. */
    public Length at(double day) {
        double inside = Math.clamp((day - from) / (to - from), 0, 1);
        return Length.percent(EDGE + inside * (100 - 2 * EDGE));
    }

    public LocalDate first() {
        return LocalDate.ofEpochDay((long) Math.ceil(from));
    }

    public LocalDate last() {
        return LocalDate.ofEpochDay((long) Math.floor(to));
    }
}
