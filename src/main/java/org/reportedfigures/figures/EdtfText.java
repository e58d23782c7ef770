package org.reportedfigures.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reportedfigures.figures.Edtf.Edge.Known;
import org.reportedfigures.figures.Edtf.Precision;

/** Splits the text of an EDTF date or interval (level 1) into its ends. */
final class EdtfText {
    private static final int LONGEST = 64;

    private EdtfText() {}

    static Edtf parse(String text) {
        if (text.length() > LONGEST) {
            throw wrong(text.substring(0, LONGEST) + "…", "it is longer than any date");
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            Edtf.Edge.Known date = EdtfDate.parse(text, false);
            return new Edtf(text, date, date);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw wrong(text, "an interval has one slash; a day is written as 2031-03-04");
        }
        Edtf.Edge start = end(text.substring(0, slash));
        Edtf.Edge end = end(text.substring(slash + 1));
        if (start instanceof Edtf.Edge.Known first) {
            if (end instanceof Edtf.Edge.Known last && first.earliest().isAfter(last.latest())) {
                throw wrong(text, "it ends before it starts");
            }
        } else if (!(end instanceof Edtf.Edge.Known)) {
            throw wrong(text, "one end of an interval must be a date");
        }
        return new Edtf(text, start, end);
    }

    private static Edtf.Edge end(String part) {
        return switch (part) {
            case "" -> new Edtf.Edge.UnknownEdge();
            case ".." -> new Edtf.Edge.Open();
            default -> EdtfDate.parse(part, true);
        };
    }

    static IllegalArgumentException wrong(String text, String why) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "\"%s\" is no EDTF date of level 1: %s", text, why));
    }

    /** Parses one date of EDTF level 1; the grammar is that of the Library of Congress, 2019. */
    static final class EdtfDate {
        private static final Pattern DATE =
                Pattern.compile(
                        "(?<year>-?\\d{2}(?:\\d\\d|\\dX|XX))(?:-(?<month>\\d\\d|XX)(?:-(?<day>\\d\\d|XX))?)?"
                                + "(?<mark>[?~%]?)");
        private static final Pattern LONG_YEAR =
                Pattern.compile("Y(?<year>-?[1-9]\\d{4,8})(?<mark>[?~%]?)");
        private static final Pattern TIME =
                Pattern.compile(
                        "(?<date>\\d{4}-\\d\\d-\\d\\d)T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d"
                                + "(Z|[+-](0\\d|1[0-4])(:[0-5]\\d)?)?");
        private static final int SPRING = 21;
        private static final int WINTER = 24;

        private EdtfDate() {}

        static Known parse(String text, boolean inInterval) {
            Matcher time = TIME.matcher(text);
            if (time.matches() && !inInterval) {
                LocalDate day = day(text, time.group("date"));
                return new Known(day, day, Precision.DAY, false, false);
            }
            Matcher longYear = LONG_YEAR.matcher(text);
            if (longYear.matches()) {
                int year = Integer.parseInt(longYear.group("year"));
                return known(YearMonth.of(year, 1), 12, Precision.YEAR, longYear.group("mark"));
            }
            Matcher date = DATE.matcher(text);
            if (!date.matches()) {
                throw wrong(
                        text,
                        "expected YYYY, YYYY-MM or YYYY-MM-DD (X for digits nobody tells, 21 to 24 as"
                                + " month for a season, ?, ~ or % at the end), or two such with /");
            }
            if (inInterval && text.indexOf('X') >= 0) {
                throw wrong(text, "an end of an interval leaves no digits open");
            }
            return date(text, date, inInterval);
        }

        private static Known date(String text, Matcher date, boolean inInterval) {
            String year = date.group("year");
            String month = date.group("month");
            String day = date.group("day");
            String mark = date.group("mark");
            if (year.equals("-0000")) {
                throw wrong(text, "the year 0 has no sign");
            }
            if (year.endsWith("X")) {
                if (month != null) {
                    throw wrong(text, "a year with open digits stands alone");
                }
                return openYear(year, mark);
            }
            YearMonth january = YearMonth.of(Integer.parseInt(year), 1);
            if (month == null || month.equals("XX")) {
                if (day != null && !day.equals("XX")) {
                    throw wrong(text, "a day needs its month");
                }
                return known(january, 12, Precision.YEAR, mark);
            }
            int number = Integer.parseInt(month);
            if (number >= SPRING && number <= WINTER) {
                if (day != null || inInterval) {
                    throw wrong(text, "a season has no day and is no end of an interval");
                }
                YearMonth first = january.withMonth(3 + 3 * (number - SPRING));
                return known(first, 3, Precision.SEASON, mark);
            }
            if (number < 1 || number > 12) {
                throw wrong(text, "there is no month " + month);
            }
            if (day == null || day.equals("XX")) {
                return known(january.withMonth(number), 1, Precision.MONTH, mark);
            }
            LocalDate only = day(text, "%s-%s-%s".formatted(year, month, day));
            return new Known(only, only, Precision.DAY, approximate(mark), uncertain(mark));
        }

        private static Known openYear(String year, String mark) {
            boolean century = year.endsWith("XX");
            int one = Integer.parseInt(year.replace('X', '0'));
            int other = Integer.parseInt(year.replace('X', '9'));
            YearMonth first = YearMonth.of(Math.min(one, other), 1);
            return known(
                    first,
                    century ? 1200 : 120,
                    century ? Precision.CENTURY : Precision.DECADE,
                    mark);
        }

        private static Known known(YearMonth first, int months, Precision precision, String mark) {
            return new Known(
                    first.atDay(1),
                    first.plusMonths(months - 1L).atEndOfMonth(),
                    precision,
                    approximate(mark),
                    uncertain(mark));
        }

        private static LocalDate day(String text, String iso) {
            try {
                return LocalDate.parse(iso);
            } catch (DateTimeParseException e) {
                throw wrong(text, "there is no such day");
            }
        }

        private static boolean approximate(String mark) {
            return mark.equals("~") || mark.equals("%");
        }

        private static boolean uncertain(String mark) {
            return mark.equals("?") || mark.equals("%");
        }
    }
}
