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

    /** They say something else: what was read there, and in what it differs. */
    record No(Quantity read, Fault fault) implements Verdict {}

    /** Nobody can tell by machine: a person has to. What was read is null where nothing was. */
    record CannotRead(Obstacle obstacle, @Nullable Quantity read) implements Verdict {}

    /** In what the words differ from what is said of them. */
    enum Fault {
        /** The quote is a part of a longer number, or takes in more than the number. */
        QUOTE,
        /** Another number. */
        VALUE,
        /** Another bound. */
        BOUND,
        /** The right bound, but other words say it than the ones quoted, or none are quoted. */
        BOUND_WORDS,
        /** Number or bound stand outside the core. */
        CORE
    }

    /** What keeps a machine from telling. */
    enum Obstacle {
        /** No number is read where the quote stands. */
        NOTHING_READ,
        /** A number, but none that is counted or measured: a date, an ordinal, a calibre. */
        NO_FIGURE,
        /** No number in digits could stand for it exactly. */
        INEXACT,
        /** What stands around the number may belong to it. */
        DOUBTFUL,
        /** Words near the number say a bound, and whether it is this number's is not known. */
        BOUND_NEARBY,
        /** Words near it turn it or its bound round: "did not send more than 500". */
        NEGATED,
        /** Words near it make another number of it: "twice 500", "1 in 5". */
        MULTIPLE,
        /** Its passage goes on in another line, and nothing is read across lines. */
        LINE_END,
        /** It may be one end of a range: "between 500 shells and 900 shells". */
        RANGE
    }
}
