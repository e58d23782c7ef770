package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What days, months and years look like in digits. */
final class CalendarDigits {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal BEHIND_YEARS = BigDecimal.valueOf(2200);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private static final Pattern DAY_WITH_POINTS =
            Pattern.compile(
                    "\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})|\\d{4}\\.\\d{1,2}\\.\\d{1,2}",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COMPACT_DAY =
            Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])");

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])");

    private CalendarDigits() {}

    /** 23.04.2022: unreadable as a number. */
    static boolean isDayWithPoints(String written) {
        return DAY_WITH_POINTS.matcher(written).matches();
    }

    /** 20220423. */
    static boolean isCompactDay(Digits digits) {
        BigDecimal value = digits.value();
        return digits.isBare()
                && digits.length() == 8
                && value != null
                && COMPACT_DAY.matcher(value.toPlainString()).matches();
    }

    /** 201608. */
    static boolean isYearAndMonth(Digits digits) {
        BigDecimal value = digits.value();
        return digits.isBare()
                && digits.length() == 6
                && value != null
                && YEAR_AND_MONTH.matcher(value.toPlainString()).matches();
    }

    static boolean isYear(Digits digits) {
        BigDecimal value = digits.value();
        return digits.isBare()
                && digits.length() == 4
                && value != null
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(BEHIND_YEARS) < 0;
    }

    static boolean isMonth(Digits digits) {
        BigDecimal value = digits.value();
        return digits.isBare() && value != null && value.compareTo(MONTHS) <= 0;
    }

    /** What a day, a month or a year may be. */
    static boolean isShort(Digits digits) {
        return digits.isBare() && (digits.length() <= 2 || isYear(digits));
    }
}
