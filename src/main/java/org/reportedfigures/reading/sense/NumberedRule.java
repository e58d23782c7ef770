package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/**
 * Numbers that label what follows: 1098 चाइल्डलाइन, a house in 24 अकबर रोड, "14 Elm Street", "45
 * West 34th Street".
 */
final class NumberedRule implements Kinds.OrderedRule {
    private static final int FEWEST_DIGITS = 3;
    private static final int LONGEST_NAME = 5;

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
        return isNumbered(place) || isAddress(place) ? QuantityKind.ATTRIBUTE : null;
    }

    private boolean isNumbered(NumberContext place) {
        Mention mention = place.mention();
        if (!place.hasNoun() || !place.isBare() || !place.isInDigits() || mention.isRange()) {
            return false;
        }
        String noun = place.sentence().at(place.noun()).folded();
        return (numbered.contains(noun) && isNoCount(place))
                || (streets.contains(noun) && isHouse(place));
    }

    private boolean isAddress(NumberContext place) {
        Sentence sentence = place.sentence();
        int first = place.mention().to();
        for (int i = first; i < first + LONGEST_NAME && isOfName(sentence, i); i++) {
            if (i > first && sentence.isCapital(i) && streets.contains(sentence.at(i).folded())) {
                return nouns.ends(sentence, i + 1)
                        || !nouns.isSurelyCounted(sentence, i + 1); // "5 Wall Street banks"
            }
        }
        return false;
    }

    /** A word with a capital; 34th is two tokens. */
    private static boolean isOfName(Sentence sentence, int i) {
        return sentence.isCapital(i)
                || sentence.at(i).isNumber()
                || (sentence.at(i - 1).isNumber() && sentence.isGlued(i));
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
