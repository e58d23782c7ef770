package org.reportedfigures.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days, both inclusive, of {@code YYYY[-MM[-DD]]}. */
record DayRange(LocalDate first, LocalDate last) {
    static final String FORM = "YYYY, YYYY-MM or YYYY-MM-DD";

    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    static boolean isOne(String date) {
        try {
            of(date);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Throws IllegalArgumentException for another form and for a day that does not exist. */
    static DayRange of(String date) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw new IllegalArgumentException("%s is no %s".formatted(date, FORM));
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return new DayRange(month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
            return new DayRange(day, day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("%s is no day: %s".formatted(date, FORM), e);
        }
    }
}
