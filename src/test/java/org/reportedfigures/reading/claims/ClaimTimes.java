package org.reportedfigures.reading.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Times in words with the dates that they mean on a day, worked out without the reader. */
final class ClaimTimes {
    record Time(String words, String date) {}

    private static final List<String> MONTHS =
            List.of(
                    "जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर",
                    "अक्टूबर", "नवंबर", "दिसंबर");
    private static final List<String> WEEKDAYS =
            List.of("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार");

    private final boolean hindi;
    private final Random random;

    ClaimTimes(String language, Random random) {
        this.hindi = language.equals("hi");
        this.random = random;
    }

    private Time time(String en, String hi, String date) {
        return new Time(hindi ? hi : en, date);
    }

    private String month(YearMonth month) {
        Month of = month.getMonth();
        return hindi
                ? MONTHS.get(of.getValue() - 1)
                : of.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String weekday(DayOfWeek day) {
        return hindi
                ? WEEKDAYS.get(day.getValue() - 1)
                : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    Time past(LocalDate day) {
        YearMonth month = YearMonth.from(day).minusMonths(1 + random.nextInt(10));
        LocalDate date = month.atDay(1 + random.nextInt(28));
        YearMonth later = month.getMonthValue() == 12 ? month : month.plusMonths(1);
        int year = month.getYear();
        String name = month(month);
        DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (random.nextInt(10)) {
            case 0 ->
                    time(
                            "in %s %d".formatted(name, year),
                            "%s %d में".formatted(name, year),
                            "" + month);
            case 1 ->
                    time(
                            "on %d %s %d".formatted(date.getDayOfMonth(), name, year),
                            "%d %s %d को".formatted(date.getDayOfMonth(), name, year),
                            "" + date);
            case 2 -> time("in " + name, name + " में", "" + month);
            case 3 ->
                    time(
                            "on %s %d".formatted(name, date.getDayOfMonth()),
                            "%d %s को".formatted(date.getDayOfMonth(), name),
                            "" + date);
            case 4 -> time("last month", "पिछले महीने", "" + YearMonth.from(day).minusMonths(1));
            case 5 -> time("last year", "पिछले साल", "" + (day.getYear() - 1));
            case 6 ->
                    time(
                            "last week",
                            "पिछले सप्ताह",
                            monday.minusDays(7) + "/" + monday.minusDays(1));
            case 7 ->
                    time(
                            "between %s and %s %d".formatted(name, month(later), later.getYear()),
                            "%s %d से %s %d तक"
                                    .formatted(name, year, month(later), later.getYear()),
                            (hindi || year == later.getYear() ? month : month.plusYears(1))
                                    + "/"
                                    + later);
            case 8 ->
                    time(
                            "in %d".formatted(day.getYear() - 2),
                            "%d में".formatted(day.getYear() - 2),
                            "" + (day.getYear() - 2));
            default ->
                    time(
                            "on " + weekday(weekday),
                            weekday(weekday) + " को",
                            "" + day.with(TemporalAdjusters.previousOrSame(weekday)));
        };
    }

    Time since(LocalDate day) {
        YearMonth month = YearMonth.from(day).minusMonths(1 + random.nextInt(10));
        String name = month(month);
        int year = month.getYear();
        return switch (random.nextInt(3)) {
            case 0 -> time("since " + name, name + " से", month + "/..");
            case 1 ->
                    time(
                            "since %d".formatted(year - 1),
                            "%d से".formatted(year - 1),
                            (year - 1) + "/..");
            default ->
                    time(
                            "since %s %d".formatted(name, year),
                            "%s %d से".formatted(name, year),
                            month + "/..");
        };
    }

    Time future(LocalDate day) {
        YearMonth month = YearMonth.from(day).plusMonths(1 + random.nextInt(10));
        String name = month(month);
        int year = month.getYear();
        LocalDate date = month.atDay(1 + random.nextInt(28));
        return switch (random.nextInt(6)) {
            case 0 ->
                    time(
                            "by %s %d".formatted(name, year),
                            "%s %d तक".formatted(name, year),
                            "../" + month);
            case 1 -> time("next month", "अगले महीने", "" + YearMonth.from(day).plusMonths(1));
            case 2 -> time("next year", "अगले साल", "" + (day.getYear() + 1));
            case 3 -> time("in " + name, name + " में", "" + month);
            case 4 -> time("by " + name, name + " तक", "../" + month);
            default ->
                    time(
                            "on %d %s %d".formatted(date.getDayOfMonth(), name, year),
                            "%d %s %d को".formatted(date.getDayOfMonth(), name, year),
                            "" + date);
        };
    }

    /** When somebody said something: a day up to that one. */
    Time said(LocalDate day) {
        LocalDate date = day.minusDays(random.nextInt(6));
        String name = month(YearMonth.from(date));
        return switch (random.nextInt(4)) {
            case 0 ->
                    time(
                            "on %d %s".formatted(date.getDayOfMonth(), name),
                            "%d %s को".formatted(date.getDayOfMonth(), name),
                            "" + date);
            case 1 ->
                    time(
                            "on %s %d, %d".formatted(name, date.getDayOfMonth(), date.getYear()),
                            "%d %s %d को".formatted(date.getDayOfMonth(), name, date.getYear()),
                            "" + date);
            default ->
                    time(
                            "on " + weekday(date.getDayOfWeek()),
                            weekday(date.getDayOfWeek()) + " को",
                            "" + date);
        };
    }
}
