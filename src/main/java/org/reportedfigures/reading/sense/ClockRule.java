package org.reportedfigures.reading.sense;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Token;

/**
 * An hour or a day without a word for it: beside a day or an appointment ("tonight around 7",
 * "Monday 9-11", "meet me 4-22"), or of something that has an hour ("the shop opens around 7").
 */
final class ClockRule implements Kinds.OrderedRule {
    private static final int REACH = 6;

    private final Lexicon lexicon;
    private final ContextWords cues;

    ClockRule(Lexicon lexicon, ContextWords cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        if (place.hasNoun()) {
            return null;
        }
        boolean day =
                (place.isHour() || place.isSplit())
                        && mayBeTime(place)
                        && isNear(place, i -> isAppointment(place, i));
        return day || isBareHour(place) ? QuantityKind.DATE : null;
    }

    private boolean isAppointment(NumberContext place, int i) {
        return lexicon.has(Section.APPOINTMENTS, place.sentence().at(i))
                || cues.namesDay(place.sentence(), i);
    }

    /** Whether a time word is beside it, or nothing follows: "on Monday 12 were killed" counts. */
    private boolean mayBeTime(NumberContext place) {
        Token after = place.after();
        if (lexicon.has(Section.COUNT_VERBS, place.before())) {
            return false; // "on Monday losses were 25"
        }
        return lexicon.has(Section.CLOCK, place.before())
                || after.type() == Token.Type.NOTHING
                || (after.isSign() && !after.is("(") && !after.is("%"))
                || lexicon.has(Section.CLOCK_AFTER, after)
                || cues.namesDay(place.sentence(), place.mention().end());
    }

    /** "From 1 till 3", "opens around 7". */
    private boolean isBareHour(NumberContext place) {
        if (place.mention().measure() != null || !place.isHour()) {
            return false;
        }
        return isTiedByTime(place)
                || (lexicon.has(Section.HOURS_BEFORE, place.before())
                        && isNear(place, i -> lexicon.has(Section.HOURS, place.sentence().at(i))));
    }

    private boolean isTiedByTime(NumberContext place) {
        return place.mention().isRange()
                && IntStream.range(place.mention().from() + 1, place.mention().to())
                        .anyMatch(i -> lexicon.has(Section.ONLY_TIMES, place.sentence().at(i)));
    }

    private static boolean isNear(NumberContext place, IntPredicate wanted) {
        return IntStream.range(place.mention().start() - REACH, place.mention().end() + REACH)
                .anyMatch(wanted);
    }
}
