package org.reportedfigures.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.TextWidth;
import org.reportedfigures.figures.Edtf.Precision;
import org.reportedfigures.phrases.CalendarText;
import org.reportedfigures.phrases.Phrases;

/**
 * Where days are in a timeline.
 *
 * @param from first day of the drawing, counted from 1970-01-01
 * @param to the day after its last, greater than from
 */
public record TimeAxis(double from, double to) {
    /** Percent left free at each side, for marks at an end. */
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

    /** Days, months or years that a timeline marks, as many as fit. */
    public static final class TimeTicks {
        private static final double SPACE = 18;
        private static final int[] DAYS = {1, 2, 7, 14};
        private static final int[] MONTHS = {1, 3, 6};

        private final TimeAxis axis;
        private final double width;
        private final CalendarText days;

        /**
         * @param day where it is, as the axis counts
         * @param text as the reader writes it
         */
        public record Tick(double day, String text) {}

        /** What lies between two ticks: so many days, months or years, and about how many days. */
        private record TickStep(Precision precision, long size, double days) {}

        public TimeTicks(TimeAxis axis, double width, Phrases phrases) {
            this.axis = axis;
            this.width = width;
            this.days =
                    new CalendarText(
                            phrases.wording()
                                    .locale()
                                    .setKeywordValue("numbers", phrases.notation().digits().id()));
        }

        public List<Tick> all() {
            for (int size : DAYS) {
                var step = new TickStep(Precision.DAY, size, size);
                if (fits(step)) {
                    return ticks(step);
                }
            }
            for (int size : MONTHS) {
                var step = new TickStep(Precision.MONTH, size, size * 30.4);
                if (fits(step)) {
                    return ticks(step);
                }
            }
            for (long power = 1; ; power *= 10) {
                for (long factor : new long[] {1, 2, 5}) {
                    long size = power * factor;
                    var step = new TickStep(Precision.YEAR, size, size * 365.25);
                    if (fits(step)) {
                        return ticks(step);
                    }
                }
            }
        }

        private boolean fits(TickStep step) {
            double count = (axis.to() - axis.from()) / step.days();
            double label = TextWidth.of(text(axis.first(), step.precision()), 13, false);
            return (Math.floor(count) + 1) * (label + SPACE) <= width;
        }

        private List<Tick> ticks(TickStep step) {
            var ticks = new ArrayList<Tick>();
            LocalDate day = begin(step);
            while (!day.isAfter(axis.last())) {
                if (!day.isBefore(axis.first())) {
                    ticks.add(new Tick(day.toEpochDay(), text(day, step.precision())));
                }
                day =
                        switch (step.precision()) {
                            case DAY -> day.plusDays(step.size());
                            case MONTH -> day.plusMonths(step.size());
                            default -> day.plusYears(step.size());
                        };
            }
            return ticks;
        }

        private LocalDate begin(TickStep step) {
            LocalDate first = axis.first();
            return switch (step.precision()) {
                case DAY -> first;
                case MONTH -> LocalDate.of(first.getYear(), 1, 1);
                default ->
                        LocalDate.of(
                                (int) (Math.floorDiv(first.getYear(), step.size()) * step.size()),
                                1,
                                1);
            };
        }

        private String text(LocalDate day, Precision precision) {
            return days.tick(day, precision);
        }
    }
}
