package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number written in digits.
 *
 * @param value its value; null if its separators are not those of a number ("10,12") or it is too
 *     long
 * @param shape how it is written
 * @param length how many digits it has
 * @param zero whether it begins with a leading zero ("007")
 */
public record Digits(@Nullable BigDecimal value, DigitShape shape, int length, boolean zero) {
    public enum DigitShape {
        /** Only digits: it may be a year, a day or a telephone number. */
        BARE,
        GROUPED,
        DECIMAL,
        /** ½ or 2½. */
        FRACTION,
        /** 1e10, 2^3. */
        POWER,
        UNREADABLE
    }

    /**
     * Digits of a fraction that is no finite decimal: a double, and so every reader of JSON, keeps
     * 15 of them unchanged.
     */
    public static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** Longer numbers are not read: nobody counts that far, and big numbers take long. */
    public static final int LONGEST = 60;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
    private static final BigDecimal AFTER_YEARS = BigDecimal.valueOf(2200);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private static final Pattern DAY_WITH_POINTS =
            Pattern.compile(
                    "\\d{1,2}\\.\\d{1,2}\\.(\\d{2}|\\d{4})|\\d{4}\\.\\d{1,2}\\.\\d{1,2}",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern COMPACT_DAY =
            Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])");

    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])");

    static Digits unreadable(int length) {
        return new Digits(null, DigitShape.UNREADABLE, length, false);
    }

    boolean isExact() {
        return value == null
                || (shape != DigitShape.POWER && shape != DigitShape.FRACTION)
                || value.stripTrailingZeros().precision() < PRECISION.getPrecision();
    }

    public boolean isBare() {
        return shape == DigitShape.BARE;
    }

    /** 23.04.2022: not a number. */
    public static boolean isDayWithPoints(String written) {
        return DAY_WITH_POINTS.matcher(written).matches();
    }

    /** 20220423. */
    public boolean isCompactDay() {
        return isBare()
                && length == 8
                && value != null
                && COMPACT_DAY.matcher(value.toPlainString()).matches();
    }

    /** 201608. */
    public boolean isYearAndMonth() {
        return isBare()
                && length == 6
                && value != null
                && YEAR_AND_MONTH.matcher(value.toPlainString()).matches();
    }

    public boolean isYear() {
        return isBare()
                && length == 4
                && value != null
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(AFTER_YEARS) < 0;
    }

    public boolean isMonth() {
        return isBare() && value != null && value.compareTo(MONTHS) <= 0;
    }

    /** Whether it may be a day, a month or a year. */
    public boolean isShort() {
        return isBare() && (length <= 2 || isYear());
    }
}
