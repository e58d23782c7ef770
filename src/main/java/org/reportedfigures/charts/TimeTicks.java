package org.reportedfigures.charts;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.reportedfigures.figures.Edtf.Precision;

/** Days, months or years that a timeline marks, as many as fit. */
final class TimeTicks {
    /** Calendar years are no milliseconds beyond that. */
    private static final long FARTHEST = 1_000_000;

    private static final double SPACE = 18;
    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 3, 6};

    private final TimeAxis axis;
    private final double width;
    private final ULocale locale;

    /**
     * @param day where it stands, as the axis counts
     * @param text as the reader writes it
     */
    record Tick(double day, String text) {}

    /** What lies between two ticks. */
    private record Step(Precision precision, long size) {}

    TimeTicks(TimeAxis axis, double width, Phrases phrases) {
        this.axis = axis;
        this.width = width;
        this.locale =
                phrases.wording()
                        .locale()
                        .setKeywordValue("numbers", phrases.notation().digits().id());
    }

    List<Tick> all() {
        double days = axis.to() - axis.from();
        for (int days1 : DAYS) {
            if (days / days1 < 40 && fits(new Step(Precision.DAY, days1), days / days1)) {
                return ticks(new Step(Precision.DAY, days1));
            }
        }
        for (int months : MONTHS) {
            double count = days / 30.4 / months;
            if (count < 40 && fits(new Step(Precision.MONTH, months), count)) {
                return ticks(new Step(Precision.MONTH, months));
            }
        }
        for (long power = 1; ; power *= 10) {
            for (long factor : new long[] {1, 2, 5}) {
                var step = new Step(Precision.YEAR, power * factor);
                if (fits(step, days / 365.25 / step.size())) {
                    return ticks(step);
                }
            }
        }
    }

    private boolean fits(Step step, double count) {
        double label = TextWidth.of(text(axis.first(), step.precision()), 13, false);
        return (Math.floor(count) + 1) * (label + SPACE) <= width;
    }

    private List<Tick> ticks(Step step) {
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

    private LocalDate begin(Step step) {
        LocalDate first = axis.first();
        return switch (step.precision()) {
            case DAY -> first;
            case MONTH -> LocalDate.of(first.getYear(), 1, 1);
            default -> LocalDate.of(
                    (int) (Math.floorDiv(first.getYear(), step.size()) * step.size()), 1, 1);
        };
    }

    private String text(LocalDate day, Precision precision) {
        if (Math.abs((long) day.getYear()) > FARTHEST) {
            return String.valueOf(day.getYear());
        }
        String skeleton =
                switch (precision) {
                    case DAY -> "MMMd";
                    case MONTH -> "yMMM";
                    default -> day.getYear() > 0 ? "y" : "yG";
                };
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        return DateFormat.getInstanceForSkeleton(calendar, skeleton, locale)
                .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
