package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/** Numbers that label the noun after them: 1098 चाइल्डलाइन, 24 अकबर रोड. */
final class NumberedRule implements Kinds.OrderedRule {
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
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        if (!place.hasNoun() || !place.isBare() || !place.isInDigits() || mention.isRange()) {
            return null;
        }
        String noun = place.sentence().at(place.noun()).folded();
        return (numbered.contains(noun) && isNoCount(place))
                        || (streets.contains(noun) && isHouse(place))
                ? QuantityKind.ATTRIBUTE
                : null;
    }

    /** 120 ambulances are counted, 108 is a number to call. */
    private static boolean isNoCount(NumberContext place) {
        Digits digits = place.sentence().at(place.mention().to() - 1).digits();
        BigDecimal value = digits == null ? null : digits.value();
        return digits != null
                && value != null
                && digits.length() >= FEWEST_DIGITS
                && value.remainder(BigDecimal.TEN).signum() != 0;
    }

    /** Whether the name of a street is between: 12 मुख्य मार्ग are counted. */
    private boolean isHouse(NumberContext place) {
        int name = place.mention().to();
        return name < place.noun() && !nouns.isDescribing(place.sentence(), name);
    }
}
