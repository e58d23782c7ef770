package org.reportedfigures.reading.check;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;

/** Whether words say a value with its bound. */
public sealed interface Verdict {
    /**
     * They say it.
     *
     * @param estimate the words that call it an estimate; null where none do, or where another
     *     number is nearer to them
     */
    record Yes(Quantity read, @Nullable String estimate) implements Verdict {}

    /** They say something else: the number read there, and how it differs. */
    record No(Quantity read, Fault fault) implements Verdict {}

    /** Undecidable by machine: a person has to decide. The quantity is null if none was read. */
    record CannotRead(Obstacle obstacle, @Nullable Quantity read) implements Verdict {}

    /** How the words differ from the declaration. */
    enum Fault {
        /** The quote is part of a longer number, or includes more than the number. */
        QUOTE,
        /** Another number. */
        VALUE,
        /** Another bound. */
        BOUND,
        /** The right bound, but in other words than the quoted ones, or none are quoted. */
        BOUND_WORDS,
        /** Number or bound lie outside the core. */
        CORE
    }

    /** Why a machine cannot decide. */
    enum Obstacle {
        /** No number was read at the quote. */
        NOTHING_READ,
        /** A number, but not a counted or measured one: a date, an ordinal, a calibre. */
        NO_FIGURE,
        /** No number in digits represents it exactly. */
        INEXACT,
        /** The text around the number may be part of it. */
        DOUBTFUL,
        /** There are bound words near the number, and it is not known whether they apply to it. */
        BOUND_NEARBY,
        /** Nearby words negate it or its bound: "did not send more than 500". */
        NEGATED,
        /** Nearby words change its value: "twice 500", "1 in 5". */
        MULTIPLE,
        /** Its passage continues on another line, and nothing is read across lines. */
        LINE_END,
        /** It may be one end of a range: "between 500 shells and 900 shells". */
        RANGE
    }
}
