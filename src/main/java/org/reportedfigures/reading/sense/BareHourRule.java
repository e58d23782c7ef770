package org.reportedfigures.reading.sense;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.numbers.Mention;

/** A bare hour in a sentence about something that has one: "the shop opens around 7". */
final class BareHourRule implements Kinds.OrderedRule {
    private static final int REACH = 6;

    private final Lexicon lexicon;

    BareHourRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        boolean may = !place.hasNoun() && mention.measure() == null && place.isHour();
        if (!may) {
            return null;
        }
        if (mention.isRange() && isTiedByTime(place)) {
            return QuantityKind.DATE;
        }
        return lexicon.words(Section.HOURS_BEFORE).contains(place.before().folded())
                        && isNear(place)
                ? QuantityKind.DATE
                : null;
    }

    /** "From 1 till 3". */
    private boolean isTiedByTime(NumberContext place) {
        for (int i = place.mention().from() + 1; i < place.mention().to(); i++) {
            if (lexicon.words(Section.ONLY_TIMES).contains(place.sentence().at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(NumberContext place) {
        int from = place.mention().start();
        for (int i = from - REACH; i < place.mention().end() + REACH; i++) {
            if (lexicon.words(Section.HOURS).contains(place.sentence().at(i).folded())) {
                return true;
            }
        }
        return false;
    }
}
