package org.reportedfigures.phrases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.Edtf.Precision;

/** EDTF dates and intervals as words, by CLDR. What was worked out stands in brackets. */
final class DateText {
    private record DateKey(Edtf date, boolean inferred) {}

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
            String words =
                    isRange
                            ? between(start, first, end, last)
                            : qualified(start, edge(start, first));
            boolean both = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
            String kind = !both ? "in" : isRange ? "over" : "on";
            return new FormattedDate(marked(words, inferred), kind);
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
                marked(wording.say(open ? "date.open" : "date.unknown"), inferred), "ray");
    }

    private FormattedDate ray(String key, Edge.Known edge, String text, boolean inferred) {
        String words = marked(qualified(edge, edge(edge, text)), inferred);
        return new FormattedDate(wording.say(key, words), "ray");
    }

    private String marked(String words, boolean inferred) {
        return inferred ? wording.say("date.inferred", words) : words;
    }

    private String between(Edge.Known start, String first, Edge.Known end, String last) {
        boolean alike =
                start.approximate() == end.approximate() && start.uncertain() == end.uncertain();
        if (alike && start.precision() == end.precision()) {
            var joined = days.between(start.earliest(), end.earliest(), start.precision());
            if (joined.isPresent()) {
                return qualified(start, joined.get());
            }
        }
        boolean sameYear =
                start.precision() == end.precision()
                        && start.earliest().getYear() == end.earliest().getYear()
                        && !CalendarText.needsEra(start.earliest());
        String from =
                sameYear
                        ? days.withoutYear(start.earliest(), start.precision())
                                .orElseGet(() -> edge(start, first))
                        : edge(start, first);
        return wording.say("date.between", qualified(start, from), qualified(end, edge(end, last)));
    }

    private String qualified(Edge.Known edge, String words) {
        if (edge.approximate()) {
            return wording.say(edge.uncertain() ? "date.possibly-about" : "date.about", words);
        }
        return edge.uncertain() ? wording.say("date.possibly", words) : words;
    }

    private String edge(Edge.Known edge, String text) {
        LocalDate day = edge.earliest();
        return switch (edge.precision()) {
            case DAY, MONTH, YEAR -> days.one(day, edge.precision());
            case SEASON -> wording.say("date.season." + season(text), days.year(day));
            case DECADE -> years(CalendarText.needsEra(day) ? "date.century" : "date.decade", edge);
            case CENTURY -> years("date.century", edge);
        };
    }

    private String years(String key, Edge.Known edge) {
        return wording.say(key, days.year(edge.earliest()), days.year(edge.latest()));
    }

    /** EDTF's number of the season, which is all that tells a winter from the next year's. */
    private static String season(String text) {
        String bare = text.replaceAll("[?~%]", "");
        return bare.substring(bare.length() - 2);
    }
}
