package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things that are called by a number before their noun: 1098 चाइल्डलाइन, 24 अकबर रोड. */
final class NumberedRule implements Kinds.Rule {
    private static final int FEWEST_DIGITS = 3;

    private final Set<String> numbered;
    private final Set<String> streets;
    private final Nouns nouns;

    NumberedRule(Lexicon lexicon, Nouns nouns) {
        this.numbered = lexicon.words(Section.NUMBERED);
        this.streets = lexicon.words(Section.STREETS);
        this.nouns = nouns;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        if (!place.hasNoun() || !place.isBare() || !place.isInDigits() || mention.isRange()) {
            return null;
        }
        String noun = place.sentence().at(place.noun()).folded();
        return (numbered.contains(noun) && isNoCount(place))
                        || (streets.contains(noun) && isHouse(place))
                ? Kind.ATTRIBUTE
                : null;
    }

    /** 120 ambulances are counted, 108 is the number to call. */
    private static boolean isNoCount(Place place) {
        Digits digits = place.sentence().at(place.mention().to() - 1).digits();
        BigDecimal value = digits == null ? null : digits.value();
        return digits != null
                && value != null
                && digits.length() >= FEWEST_DIGITS
                && value.remainder(BigDecimal.TEN).signum() != 0;
    }

    /** Whether the name of a street stands between: 12 मुख्य मार्ग are counted. */
    private boolean isHouse(Place place) {
        int name = place.mention().to();
        return name < place.noun() && !nouns.isDescribing(place.sentence(), name);
    }
}
