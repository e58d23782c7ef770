package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ten digits and more in a row are a telephone number or the like, unless a bound, a unit or a noun
 * says that they count: "2170416382 tents".
 */
final class PhoneRule implements Kinds.Rule {
    private static final int SHORTEST = 10;
    private static final int REACH = 12;
    private static final BigDecimal ROUND = BigDecimal.valueOf(100_000);

    private final Cues cues;
    private final Nouns nouns;

    PhoneRule(Cues cues, Nouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        if (mention.isRange() || !isLongRow(place)) {
            return null;
        }
        boolean counts = place.hedge() != null || mention.measure() != null || countsNoun(place);
        return counts && !cues.isNear("phone", place.sentence(), mention.from(), REACH)
                ? null
                : Kind.ATTRIBUTE;
    }

    private boolean countsNoun(Place place) {
        return place.hasNoun() && nouns.mayBeCounted(place.sentence(), place.noun());
    }

    private static boolean isLongRow(Place place) {
        Digits digits = place.sentence().at(place.mention().to() - 1).digits();
        return place.isInDigits()
                && digits != null
                && digits.isBare()
                && digits.length() >= SHORTEST
                && digits.value() != null
                && digits.value().remainder(ROUND).signum() != 0;
    }
}
