package org.reportedfigures.phrases;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.figures.Edtf.Precision;

/** Days, months and years as CLDR writes them, in the Gregorian calendar for all times. */
public final class CalendarText {
    /** CLDR counts milliseconds; years beyond are written with their digits alone. */
    private static final int LAST_YEAR = 1_000_000;

    private static final int FIRST_BARE_YEAR = 1000;
    private static final int FIRST_GREGORIAN_YEAR = 1583;

    private final ULocale locale;
    private final LocalizedNumberFormatter bare;
    private final Map<String, DateFormat> formats = new HashMap<>();
    private final Map<Precision, DateIntervalFormat> intervals = new HashMap<>();

    public CalendarText(ULocale locale) {
        this.locale = locale;
        this.bare =
                NumberFormatter.withLocale(locale).grouping(NumberFormatter.GroupingStrategy.OFF);
    }

    /**
     * @param year {@code y}, or "" where the words that follow have it
     */
    String day(LocalDate day, String year) {
        return format(day, year + "MMMMd");
    }

    /** As above. */
    String month(LocalDate day, String year) {
        return format(day, year + "MMMM");
    }

    /** The number of the day in its month. */
    String dayAlone(LocalDate day) {
        return bare.format(day.getDayOfMonth()).toString();
    }

    String year(LocalDate day) {
        return format(day, "y");
    }

    /** The same in short, for an axis: "12 Jul", "Jul 2025", "2025". */
    public String tick(LocalDate day, Precision precision) {
        String skeleton =
                switch (precision) {
                    case DAY -> "MMMd";
                    case MONTH -> "yMMM";
                    default -> "y";
                };
        return format(day, skeleton);
    }

    /** "13–14 July 2025"; nothing where CLDR has no short form for it. */
    synchronized Optional<String> between(LocalDate first, LocalDate last, Precision precision) {
        boolean plain =
                precision == Precision.DAY
                        || precision == Precision.MONTH
                        || precision == Precision.YEAR;
        if (!plain || first.getYear() < FIRST_GREGORIAN_YEAR || last.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        String words =
                intervals
                        .computeIfAbsent(precision, this::interval)
                        .format(new DateInterval(millis(first), millis(last)));
        return Optional.of(closed(words));
    }

    private DateIntervalFormat interval(Precision precision) {
        var format = DateIntervalFormat.getInstance(skeleton(precision), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** "13–14 July", "28 June – 3 July": a dash is close where it joins single words. */
    private static String closed(String interval) {
        String[] ends = interval.split("\\h*–\\h*", 2);
        return String.join(ends[0].indexOf(' ') < 0 ? "–" : " – ", ends);
    }

    private synchronized String format(LocalDate day, String skeleton) {
        if (Math.abs((long) day.getYear()) > LAST_YEAR) {
            return bare.format(day.getYear()).toString();
        }
        String whole = needsEra(day) ? skeleton + "G" : skeleton;
        // A comma before the year would look, in our lists, like the next item.
        return formats.computeIfAbsent(
                        whole, s -> DateFormat.getInstanceForSkeleton(calendar(day), s, locale))
                .format(millis(day))
                .replace(",", "");
    }

    /** Whether a year's digits alone would not be understood as a year. */
    static boolean needsEra(LocalDate day) {
        return day.getYear() < FIRST_BARE_YEAR;
    }

    private static String skeleton(Precision precision) {
        return switch (precision) {
            case DAY -> "yMMMMd";
            case MONTH -> "yMMMM";
            default -> "y";
        };
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private GregorianCalendar calendar(LocalDate day) {
        var calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        calendar.setGregorianChange(Date.from(Instant.ofEpochMilli(Long.MIN_VALUE)));
        calendar.setTimeInMillis(millis(day));
        return calendar;
    }
}
