package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/**
 * Ten or more digits in a row are a telephone number or similar, unless a bound, a unit or a noun
 * shows that they count: "2170416382 tents".
 */
final class PhoneRule implements Kinds.OrderedRule {
    private static final int SHORTEST = 10;
    private static final int REACH = 12;
    private static final BigDecimal ROUND = BigDecimal.valueOf(100_000);

    private final ContextWords cues;
    private final Nouns nouns;

    PhoneRule(ContextWords cues, Nouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        if (mention.isRange() || !isLongRow(place)) {
            return null;
        }
        boolean counts = place.hedge() != null || mention.measure() != null || countsNoun(place);
        return counts && !cues.isNear("phone", place.sentence(), mention.from(), REACH)
                ? null
                : QuantityKind.ATTRIBUTE;
    }

    private boolean countsNoun(NumberContext place) {
        return place.hasNoun() && nouns.mayBeCounted(place.sentence(), place.noun());
    }

    private static boolean isLongRow(NumberContext place) {
        Digits digits = place.sentence().at(place.mention().to() - 1).digits();
        return place.isInDigits()
                && digits != null
                && digits.isBare()
                && digits.length() >= SHORTEST
                && digits.value() != null
                && digits.value().remainder(ROUND).signum() != 0;
    }
}
