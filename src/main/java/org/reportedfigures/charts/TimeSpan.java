package org.reportedfigures.charts;

import java.time.LocalDate;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.Edtf.Precision;
import org.reportedfigures.figures.When;

/**
 * A time as a stretch of days, counted from 1970-01-01.
 *
 * @param from first day that is reported
 * @param to the day after the last that is reported, greater than from
 */
public record TimeSpan(When when, double from, double to) {
    public static TimeSpan of(When when) {
        Edtf date = when.date();
        LocalDate first = date.start() instanceof Edge.Known k ? k.earliest() : null;
        LocalDate last = date.end() instanceof Edge.Known k ? k.latest() : null;
        // A side that is not reported is drawn as such, beside the edge of the side that is.
        if (first == null) {
            first = date.end() instanceof Edge.Known k ? k.earliest() : LocalDate.EPOCH;
        }
        if (last == null) {
            last = date.start() instanceof Edge.Known k ? k.latest() : LocalDate.EPOCH;
        }
        return new TimeSpan(when, first.toEpochDay(), last.toEpochDay() + 1d);
    }

    /** Whether there is a date in it at all. */
    public static boolean isDated(When when) {
        return when.date().start() instanceof Edge.Known || when.date().end() instanceof Edge.Known;
    }

    public boolean opens() {
        return when.date().start() instanceof Edge.Open;
    }

    public boolean goesOn() {
        return when.date().end() instanceof Edge.Open;
    }

    public boolean startUnknown() {
        return when.date().start() instanceof Edge.UnknownEdge;
    }

    public boolean endUnknown() {
        return when.date().end() instanceof Edge.UnknownEdge;
    }

    public boolean startApproximate() {
        return isRough(when.date().start());
    }

    public boolean endApproximate() {
        return isRough(when.date().end());
    }

    /** One date that is longer than a day: some time in it. */
    public boolean isVague() {
        return !when.date().isInterval()
                && when.date().start() instanceof Edge.Known k
                && k.precision() != Precision.DAY;
    }

    private static boolean isRough(Edge edge) {
        return edge instanceof Edge.Known known && (known.approximate() || known.uncertain());
    }
}
