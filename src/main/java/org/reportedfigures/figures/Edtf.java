package org.reportedfigures.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval in EDTF (ISO 8601-2), level 1.
 *
 * @param text as written
 * @param start where it begins; for a single date equal to end
 * @param end where it ends
 */
public record Edtf(String text, Edge start, Edge end) {
    /** One end of an interval. */
    public sealed interface Edge {
        /** It goes on ({@code ..}). */
        record Open() implements Edge {}

        /** Nobody says (empty). */
        record UnknownEdge() implements Edge {}

        /**
         * A date, as exact as its precision.
         *
         * @param earliest first day it can mean
         * @param latest last day it can mean
         */
        record Known(
                LocalDate earliest,
                LocalDate latest,
                Precision precision,
                boolean approximate,
                boolean uncertain)
                implements Edge {}
    }

    /** How much of a date is told. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        /** Digits left open: 201X. */
        DECADE,
        CENTURY
    }

    /**
     * Reads a date or interval of EDTF level 1 (and 0). Throws IllegalArgumentException that says
     * what was found and expected.
     *
     * <p>Years lie within ±999,999,999. A season is the northern one, by whole months: spring is
     * March to May, winter December to February of the next year.
     */
    public static Edtf parse(String text) {
        return EdtfText.parse(text);
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** First day it can mean; null where the start is open or unknown. */
    public @Nullable LocalDate earliest() {
        return start instanceof Edge.Known known ? known.earliest() : null;
    }

    /** Last day it can mean; null where the end is open or unknown. */
    public @Nullable LocalDate latest() {
        return end instanceof Edge.Known known ? known.latest() : null;
    }

    /** Whether it may overlap the days from..to, both inclusive; null leaves that side open. */
    public boolean mayOverlap(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = earliest();
        LocalDate last = latest();
        return (to == null || first == null || !first.isAfter(to))
                && (from == null || last == null || !last.isBefore(from));
    }
}
