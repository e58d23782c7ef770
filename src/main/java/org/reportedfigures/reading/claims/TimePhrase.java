package org.reportedfigures.reading.claims;

import org.jspecify.annotations.Nullable;

/**
 * Words that say a time.
 *
 * @param from its first token
 * @param to the token after its last
 * @param start the time, or its start
 * @param end the end of a range; null for one time
 */
record TimePhrase(int from, int to, TimeEdge edge, Moment start, @Nullable Moment end) {
    /** What the words around a time make of it. */
    enum TimeEdge {
        IN,
        SINCE,
        UNTIL,
        RANGE
    }

    /** A word such as "last" beside a weekday or month. */
    enum Turn {
        NONE,
        LAST,
        THIS,
        NEXT
    }

    /** What a relative time counts in: "last week". */
    enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /**
     * One time, in the parts that the words say; null for the others.
     *
     * @param season 21 to 24, as in EDTF
     * @param step what {@code offset} counts in: "last year" is -1 year
     */
    record Moment(
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable Integer weekday,
            @Nullable Integer season,
            @Nullable Integer decade,
            @Nullable Step step,
            int offset,
            Turn turn) {
        static final Moment NOTHING =
                new Moment(null, null, null, null, null, null, null, 0, Turn.NONE);

        Moment year(@Nullable Integer other) {
            return new Moment(other, month, day, weekday, season, decade, step, offset, turn);
        }

        Moment month(int other) {
            return new Moment(year, other, day, weekday, season, decade, step, offset, turn);
        }

        Moment day(int other) {
            return new Moment(year, month, other, weekday, season, decade, step, offset, turn);
        }

        Moment weekday(int other) {
            return new Moment(year, month, day, other, season, decade, step, offset, turn);
        }

        Moment season(int other) {
            return new Moment(year, month, day, weekday, other, decade, step, offset, turn);
        }

        Moment decade(int other) {
            return new Moment(year, month, day, weekday, season, other, step, offset, turn);
        }

        Moment relative(Step other, int by) {
            return new Moment(year, month, day, weekday, season, decade, other, by, turn);
        }

        Moment turned(Turn other) {
            return new Moment(year, month, day, weekday, season, decade, step, offset, other);
        }
    }
}
