package org.reportedfigures.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval in EDTF (ISO 8601-2), level 1.
 *
 * @param text as written
 * @param start its start; for a single date equal to end
 * @param end its end
 */
public record Edtf(String text, Edge start, Edge end) {
    /** One end of an interval. */
    public sealed interface Edge {
        /** It is open ({@code ..}). */
        record Open() implements Edge {}

        /** It is unknown (empty). */
        record UnknownEdge() implements Edge {}

        /**
         * A date with a precision.
         *
         * @param earliest first possible day
         * @param latest last possible day
         */
        record Known(
                LocalDate earliest,
                LocalDate latest,
                Precision precision,
                boolean approximate,
                boolean uncertain)
                implements Edge {}
    }

    /** The precision of a date. */
    public enum Precision {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        /** With unspecified digits: 201X. */
        DECADE,
        CENTURY
    }

    /**
     * Parses a date or interval of EDTF level 0 or 1. Throws IllegalArgumentException that names
     * the input and the expected form.
     *
     * <p>Years are within ±999,999,999. A season is the northern one, in whole months: spring is
     * March to May, winter December to February of the next year.
     */
    public static Edtf parse(String text) {
        return EdtfText.parse(text);
    }

    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** First possible day; null if the start is open or unknown. */
    public @Nullable LocalDate earliest() {
        return start instanceof Edge.Known known ? known.earliest() : null;
    }

    /** Last possible day; null if the end is open or unknown. */
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
