package org.reportedfigures.phrases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.Edtf.Precision;

/** EDTF dates and intervals as words, by CLDR. What was worked out is in brackets. */
final class DateText {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;

    private record DateKey(Edtf date, boolean inferred) {}

    /** See {@link FormattedDate}. */
    private record FormattedWords(String text, String form) {}

    // The date of a document is said with each of its planned things.
    private final Cache<DateKey, FormattedDate> said =
            Caffeine.newBuilder().maximumSize(4_096).build();
    private final Messages wording;
    private final CalendarText days;

    DateText(NumberPreferences notation, Messages wording) {
        this.wording = wording;
        this.days =
                new CalendarText(
                        wording.locale().setKeywordValue("numbers", notation.digits().id()));
    }

    FormattedDate moment(Edtf date, boolean inferred) {
        return said.get(new DateKey(date, inferred), asked -> say(date, inferred));
    }

    private FormattedDate say(Edtf date, boolean inferred) {
        String[] parts = date.text().split("/", -1);
        String first = parts[0];
        String last = parts[parts.length - 1];
        if (date.start() instanceof Edge.Known start && date.end() instanceof Edge.Known end) {
            boolean isRange = date.isInterval() && !start.equals(end);
            FormattedWords words =
                    isRange
                            ? between(start, first, end, last)
                            : qualified(start, edge(start, first));
            boolean both = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
            String kind = !both ? "in" : isRange ? "over" : "on";
            return new FormattedDate(marked(words.text(), inferred), kind, words.form());
        }
        if (date.start() instanceof Edge.Known start) {
            String key = date.end() instanceof Edge.Open ? "date.since" : "date.from";
            return ray(key, start, first, inferred);
        }
        if (date.end() instanceof Edge.Known end) {
            return ray("date.until", end, last, inferred);
        }
        boolean open = date.start() instanceof Edge.Open && date.end() instanceof Edge.Open;
        return new FormattedDate(
                marked(wording.say(open ? "date.open" : "date.unknown"), inferred), "ray", "ray");
    }

    private FormattedDate ray(String key, Edge.Known edge, String text, boolean inferred) {
        FormattedWords words = qualified(edge, edge(edge, text));
        String said = wording.say(key, marked(words.text(), inferred), words.form());
        return new FormattedDate(said, "ray", "ray");
    }

    private String marked(String words, boolean inferred) {
        return inferred ? wording.say("date.inferred", words) : words;
    }

    private FormattedWords between(Edge.Known start, String first, Edge.Known end, String last) {
        FormattedWords to = edge(end, last);
        FormattedWords from = withoutYear(start, end, first);
        boolean alike =
                start.approximate() == end.approximate()
                        && start.uncertain() == end.uncertain()
                        && start.precision() == end.precision();
        if (alike) {
            var joined = days.between(start.earliest(), end.earliest(), start.precision());
            if (joined.isPresent()) {
                String form = to.form() + "s";
                String early = isSameMonth(start, end) ? dayAlone(start.earliest()) : from.text();
                String words = wording.say("date.interval", joined.get(), early, to.text(), form);
                return qualified(start, new FormattedWords(words, form));
            }
        }
        FormattedWords early = qualified(start, from);
        FormattedWords late = qualified(end, to);
        return new FormattedWords(
                wording.say("date.between", early.text(), late.text(), early.form(), late.form()),
                "between");
    }

    private static boolean isSameMonth(Edge.Known start, Edge.Known end) {
        return start.precision() == Precision.DAY
                && start.earliest().withDayOfMonth(1).equals(end.earliest().withDayOfMonth(1));
    }

    /** The first date, without the year where the second has the same. */
    private FormattedWords withoutYear(Edge.Known start, Edge.Known end, String text) {
        LocalDate day = start.earliest();
        boolean shorter =
                start.precision() == end.precision()
                        && day.getYear() == end.earliest().getYear()
                        && !CalendarText.needsEra(day);
        if (shorter && start.precision() == Precision.DAY) {
            return new FormattedWords(day(day, ""), "day");
        }
        return shorter && start.precision() == Precision.MONTH
                ? new FormattedWords(days.month(day, ""), "month")
                : edge(start, text);
    }

    private FormattedWords qualified(Edge.Known edge, FormattedWords date) {
        if (!edge.approximate() && !edge.uncertain()) {
            return date;
        }
        String key =
                !edge.approximate()
                        ? "date.possibly"
                        : edge.uncertain() ? "date.possibly-about" : "date.about";
        return new FormattedWords(
                wording.say(key, date.text(), date.form()),
                edge.uncertain() ? "possibly" : "about");
    }

    private FormattedWords edge(Edge.Known edge, String text) {
        LocalDate day = edge.earliest();
        return switch (edge.precision()) {
            case DAY -> new FormattedWords(day(day, "y"), "day");
            case MONTH -> new FormattedWords(days.month(day, "y"), "month");
            case YEAR -> new FormattedWords(days.year(day), "year");
            case SEASON -> {
                String season = season(text);
                yield new FormattedWords(
                        wording.say("date.season." + season, days.year(day)),
                        SEASONS.get(Integer.parseInt(season) - FIRST_SEASON));
            }
            case DECADE ->
                    CalendarText.needsEra(day) ? years("century", edge) : years("decade", edge);
            case CENTURY -> years("century", edge);
        };
    }

    private String day(LocalDate day, String year) {
        return wording.say(
                "date.day",
                days.day(day, year),
                day.getDayOfMonth(),
                dayAlone(day),
                days.month(day, year));
    }

    private String dayAlone(LocalDate day) {
        return wording.say("date.day.alone", days.dayAlone(day), day.getDayOfMonth());
    }

    private FormattedWords years(String form, Edge.Known edge) {
        return new FormattedWords(
                wording.say("date." + form, days.year(edge.earliest()), days.year(edge.latest())),
                form);
    }

    /** EDTF's number of the season, which is all that separates a winter from the next year's. */
    private static String season(String text) {
        String bare = text.replaceAll("[?~%]", "");
        return bare.substring(bare.length() - 2);
    }

    /**
     * A time in words, with what a sentence must know to put a preposition before it.
     *
     * @param kind {@code on} a day, {@code over} several, {@code in} something longer, {@code ray}
     *     where the words already hold one ("since …")
     * @param form what the words are, for languages whose prepositions differ by it: {@code day
     *     month year spring summer autumn winter decade century}, {@code days months years} where
     *     CLDR joins two, {@code between}; {@code about possibly} where the words begin so; {@code
     *     ray}
     */
    record FormattedDate(String words, String kind, String form) {}
}
