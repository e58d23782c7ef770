package org.reportedfigures.reading.claims;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Edtf.Edge.Known;
import org.reportedfigures.reading.claims.MomentDates.Days;
import org.reportedfigures.reading.claims.MomentDates.Direction;
import org.reportedfigures.reading.claims.TimePhrase.Moment;
import org.reportedfigures.reading.claims.TimePhrase.TimeEdge;

/**
 * Compares words for a time with a declared date.
 *
 * @param anchor the day from which the words count; null if nobody knows
 * @param inferred whether the author explains the parts that the words do not say
 */
record DateMatch(Edtf declared, @Nullable LocalDate anchor, Direction direction, boolean inferred) {
    private static final int SPRING = 21;

    private enum Fit {
        FITS,
        /** It is more precise than the words, or its other end is not in them. */
        MORE,
        OTHER,
        UNSURE
    }

    ClaimAnswer of(TimePhrase phrase, String words) {
        List<Days> start = MomentDates.of(phrase.start(), anchor, direction);
        Moment last = phrase.end();
        List<Days> end = last == null ? List.of() : MomentDates.of(last, anchor, direction);
        if (contradicts(phrase)) {
            return ClaimAnswer.no(words);
        }
        if (start.isEmpty() || (last != null && end.isEmpty())) {
            return inferred && saysParts(phrase.start()) && isKind(phrase) && isAsPrecise(phrase)
                    ? ClaimAnswer.yes(words)
                    : ClaimAnswer.unread(words);
        }
        List<Fit> fits =
                last == null
                        ? start.stream().map(days -> fit(phrase.edge(), days)).toList()
                        : List.of(range(start.getLast(), end.getLast()));
        return answer(fits, phrase, words);
    }

    private ClaimAnswer answer(List<Fit> fits, TimePhrase phrase, String words) {
        boolean one = fits.size() == 1;
        if (fits.contains(Fit.FITS) && (one || inferred)) {
            return ClaimAnswer.yes(words);
        }
        if (fits.contains(Fit.MORE) && inferred) {
            return ClaimAnswer.yes(words);
        }
        boolean other = fits.stream().allMatch(fit -> fit == Fit.OTHER);
        return other && isFixed(phrase.start()) ? ClaimAnswer.no(words) : ClaimAnswer.unread(words);
    }

    /** Whether nothing but the words decides the year. */
    private static boolean isFixed(Moment moment) {
        return moment.year() != null || moment.decade() != null || moment.step() != null;
    }

    private static boolean saysParts(Moment moment) {
        return moment.month() != null
                || moment.day() != null
                || moment.weekday() != null
                || moment.season() != null;
    }

    private Fit fit(TimeEdge edge, Days days) {
        Edtf.Edge start = declared.start();
        Edtf.Edge end = declared.end();
        return switch (edge) {
            case IN ->
                    start instanceof Known first && end instanceof Known last
                            ? within(days, first, last)
                            : Fit.UNSURE;
            case SINCE -> declared.isInterval() ? edge(days, start, end) : Fit.UNSURE;
            case UNTIL -> declared.isInterval() ? edge(days, end, start) : Fit.UNSURE;
            case RANGE -> Fit.UNSURE;
        };
    }

    private Fit range(Days start, Days end) {
        if (!(declared.isInterval()
                && declared.start() instanceof Known first
                && declared.end() instanceof Known last)) {
            return Fit.UNSURE;
        }
        Fit one = within(start, first, first);
        Fit other = within(end, last, last);
        return one == other ? one : one == Fit.FITS ? other : one;
    }

    private static Fit within(Days days, Known first, Known last) {
        if (days.contain(first.earliest(), last.latest())) {
            boolean same =
                    days.first().equals(first.earliest()) && days.last().equals(last.latest());
            return same ? Fit.FITS : Fit.MORE;
        }
        boolean overlaps =
                !first.earliest().isAfter(days.last()) && !last.latest().isBefore(days.first());
        return overlaps ? Fit.UNSURE : Fit.OTHER;
    }

    private static Fit edge(Days days, Edtf.Edge said, Edtf.Edge other) {
        if (!(said instanceof Known known)) {
            return Fit.UNSURE;
        }
        Fit fit = within(days, known, known);
        return fit == Fit.FITS && other instanceof Known ? Fit.MORE : fit;
    }

    /** Whether a part that the words say, a month or weekday, is another one than declared. */
    private boolean contradicts(TimePhrase phrase) {
        Moment end = phrase.end();
        return switch (phrase.edge()) {
            case IN -> differs(phrase.start(), declared.start());
            case SINCE -> differs(phrase.start(), declared.start());
            case UNTIL -> differs(phrase.start(), declared.end());
            case RANGE ->
                    differs(phrase.start(), declared.start())
                            || (end != null && differs(end, declared.end()));
        };
    }

    private static boolean differs(Moment moment, Edtf.Edge edge) {
        if (!(edge instanceof Known known)) {
            return false;
        }
        LocalDate first = known.earliest();
        LocalDate last = known.latest();
        boolean inMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
        boolean isDay = first.equals(last);
        Integer month = moment.month();
        Integer year = moment.year();
        return (inMonth && month != null && first.getMonthValue() != month)
                || (isDay && moment.day() != null && first.getDayOfMonth() != moment.day())
                || (isDay
                        && moment.weekday() != null
                        && first.getDayOfWeek().getValue() != moment.weekday())
                || (moment.season() != null && !isSeason(moment, known))
                || (year != null && (first.getYear() > year || last.getYear() < year));
    }

    /** Whether the declared date has a part to compare with each part of the words. */
    private boolean isAsPrecise(TimePhrase phrase) {
        Edtf.Edge edge = phrase.edge() == TimeEdge.UNTIL ? declared.end() : declared.start();
        boolean day = phrase.start().day() != null || phrase.start().weekday() != null;
        return phrase.end() == null
                && edge instanceof Known known
                && switch (known.precision()) {
                    case DAY -> true;
                    case MONTH -> !day;
                    case SEASON ->
                            !day
                                    && phrase.start().month() == null
                                    && isSeason(phrase.start(), known);
                    default -> false;
                };
    }

    private static boolean isSeason(Moment moment, Known known) {
        Integer season = moment.season();
        return season == null
                || known.precision() != Edtf.Precision.SEASON
                || known.earliest().getMonthValue() == (3 * (season - SPRING) + 2) % 12 + 1;
    }

    private boolean isKind(TimePhrase phrase) {
        boolean since = declared.start() instanceof Known;
        boolean until = declared.end() instanceof Known;
        return switch (phrase.edge()) {
            case IN -> since && until;
            case SINCE -> since && declared.isInterval();
            case UNTIL -> until && declared.isInterval();
            case RANGE -> since && until && phrase.end() != null;
        };
    }
}
