package org.reportedfigures.reading.sense;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.numbers.Nouns;

/** House numbers: "14 Elm Street", "45 West 34th Street". */
final class AddressRule implements Kinds.OrderedRule {
    private static final int LONGEST_NAME = 5;

    private final Set<String> streets;
    private final Nouns nouns;

    AddressRule(Set<String> streets, Nouns nouns) {
        this.streets = streets;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Sentence sentence = place.sentence();
        int first = place.mention().to();
        for (int i = first; i < first + LONGEST_NAME && isOfName(sentence, i); i++) {
            if (i > first && sentence.isCapital(i) && streets.contains(sentence.at(i).folded())) {
                boolean counts =
                        !nouns.ends(sentence, i + 1)
                                && nouns.isSurelyCounted(sentence, i + 1); // "5 Wall Street banks"
                return counts ? null : QuantityKind.ATTRIBUTE;
            }
        }
        return null;
    }

    /** A word with a capital; 34th is two tokens. */
    private static boolean isOfName(Sentence sentence, int i) {
        return sentence.isCapital(i)
                || sentence.at(i).isNumber()
                || (sentence.at(i - 1).isNumber() && sentence.isGlued(i));
    }
}
