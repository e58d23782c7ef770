package org.reportedfigures.reading.claims;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.claims.TimePhrase.Moment;
import org.reportedfigures.reading.claims.TimePhrase.Turn;

/** The days that a time in words may mean, counted from the day on which it was written. */
final class MomentDates {
    /** Days, the first and the last included. */
    record Days(LocalDate first, LocalDate last) {
        boolean contain(LocalDate from, LocalDate to) {
            return !from.isBefore(first) && !to.isAfter(last);
        }
    }

    /** Which way a time without a year lies. */
    enum Direction {
        PAST,
        FUTURE,
        EITHER
    }

    private static final int SPRING = 21;

    private MomentDates() {}

    /**
     * All days that it may mean; none if that cannot be said.
     *
     * @param anchor the day on which it was said or published; null if nobody knows
     */
    static List<Days> of(Moment moment, @Nullable LocalDate anchor, Direction direction) {
        try {
            if (moment.decade() != null) {
                LocalDate first = LocalDate.of(moment.decade(), 1, 1);
                return List.of(new Days(first, first.plusYears(10).minusDays(1)));
            }
            Integer year = moment.year();
            if (year == null && moment.step() == TimePhrase.Step.YEAR && anchor != null) {
                year = anchor.getYear() + moment.offset();
            }
            if (year != null) {
                return inYear(moment, year);
            }
            return anchor == null ? List.of() : counted(moment, anchor, direction);
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static List<Days> inYear(Moment moment, int year) {
        Days days = days(moment, year);
        boolean fits =
                moment.weekday() == null
                        || moment.day() == null
                        || days.first().getDayOfWeek().getValue() == moment.weekday();
        return fits && (moment.weekday() == null || moment.day() != null)
                ? List.of(days)
                : List.of();
    }

    private static Days days(Moment moment, int year) {
        Integer season = moment.season();
        Integer month = moment.month();
        Integer day = moment.day();
        if (season != null) {
            YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (season - SPRING));
            return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        if (month == null) {
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth whole = YearMonth.of(year, month);
        if (day == null) {
            return new Days(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate only = LocalDate.of(year, month, day);
        return new Days(only, only);
    }

    private static List<Days> counted(Moment moment, LocalDate anchor, Direction direction) {
        if (moment.step() != null) {
            return List.of(stepped(moment.step(), moment.offset(), anchor));
        }
        if (moment.weekday() != null && moment.month() == null) {
            return weekdays(DayOfWeek.of(moment.weekday()), moment.turn(), anchor, direction);
        }
        return years(moment, anchor, direction);
    }

    private static Days stepped(TimePhrase.Step step, int offset, LocalDate anchor) {
        return switch (step) {
            case DAY -> new Days(anchor.plusDays(offset), anchor.plusDays(offset));
            case WEEK -> {
                LocalDate monday =
                        anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(offset);
                yield new Days(monday, monday.plusDays(6));
            }
            case MONTH -> {
                YearMonth month = YearMonth.from(anchor).plusMonths(offset);
                yield new Days(month.atDay(1), month.atEndOfMonth());
            }
            case YEAR -> {
                LocalDate first = LocalDate.of(anchor.getYear() + offset, 1, 1);
                yield new Days(first, first.withMonth(12).withDayOfMonth(31));
            }
        };
    }

    /** "Last Wednesday" is the nearest one before, or the one of the week before: both. */
    private static List<Days> weekdays(
            DayOfWeek day, Turn turn, LocalDate anchor, Direction direction) {
        LocalDate monday = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate ofWeek = monday.plusDays(day.getValue() - 1L);
        var found = new LinkedHashSet<LocalDate>();
        switch (turn) {
            case LAST -> {
                found.add(anchor.with(TemporalAdjusters.previous(day)));
                found.add(ofWeek.minusWeeks(1));
            }
            case NEXT -> {
                found.add(anchor.with(TemporalAdjusters.next(day)));
                found.add(ofWeek.plusWeeks(1));
            }
            case THIS -> found.add(ofWeek);
            case NONE -> {
                if (direction != Direction.FUTURE) {
                    found.add(anchor.with(TemporalAdjusters.previousOrSame(day)));
                }
                if (direction != Direction.PAST) {
                    found.add(anchor.with(TemporalAdjusters.nextOrSame(day)));
                }
            }
        }
        return found.stream().map(one -> new Days(one, one)).toList();
    }

    /** A month, day or season without its year. */
    private static List<Days> years(Moment moment, LocalDate anchor, Direction direction) {
        var found = new ArrayList<Days>();
        Days same = days(moment, anchor.getYear());
        boolean past = moment.turn() == Turn.LAST || direction != Direction.FUTURE;
        boolean future = moment.turn() == Turn.NEXT || direction != Direction.PAST;
        if (moment.turn() == Turn.THIS) {
            return List.of(same);
        }
        if (past && moment.turn() != Turn.NEXT) {
            boolean begun = !same.first().isAfter(anchor);
            found.add(begun ? same : days(moment, anchor.getYear() - 1));
            if (moment.turn() == Turn.LAST && begun) {
                found.add(days(moment, anchor.getYear() - 1));
            }
        }
        if (future && moment.turn() != Turn.LAST) {
            boolean over = same.last().isBefore(anchor);
            found.add(over ? days(moment, anchor.getYear() + 1) : same);
            if (moment.turn() == Turn.NEXT && !over) {
                found.add(days(moment, anchor.getYear() + 1));
            }
        }
        return found.stream().distinct().toList();
    }
}
