package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Trait;

/** Numbers that begin an ordinal or a fraction, and count nothing: एक सौ पैंतीसवां. */
final class NumberPlaces {
    private static final BigDecimal LARGEST_SCALE = BigDecimal.valueOf(1000);

    private final NumberWords words;

    NumberPlaces(NumberWords words) {
        this.words = words;
    }

    /** Whether a number continues as an ordinal: "one hundred and fifth", तीन पाँचवाँ. */
    boolean isBegun(Sentence sentence, Numeral numeral) {
        if (words.has(Trait.LONG_ORDINALS) && isInWords(sentence, numeral)) {
            int last = sentence.at(numeral.to()).is("-") ? numeral.to() + 1 : numeral.to();
            return words.ordinals().value(sentence.at(last)) != null;
        }
        return isInWords(sentence, numeral)
                ? words.ordinals().isOfNumber(sentence.at(numeral.to()))
                        || isScaled(sentence, numeral)
                : isScaled(sentence, numeral);
    }

    private static boolean isInWords(Sentence sentence, Numeral numeral) {
        return numeral.form() == Numeral.NumeralForm.WORDS && sentence.at(numeral.from()).isWord();
    }

    private boolean isScaled(Sentence sentence, Numeral numeral) {
        BigDecimal scale = words.scales().value(sentence.at(numeral.to() - 1));
        if (scale == null
                || scale.compareTo(LARGEST_SCALE) > 0
                || numeral.to() == numeral.from() + 1) {
            return false;
        }
        int i = numeral.to();
        if (words.isAnd(sentence.at(i)) && words.has(Trait.AND_IN_ORDINALS)) {
            i++;
        }
        if (words.tens().containsKey(sentence.at(i).folded())) {
            i += sentence.at(i + 1).is("-") ? 2 : 1;
        }
        return words.ordinals().value(sentence.at(i)) != null;
    }
}
