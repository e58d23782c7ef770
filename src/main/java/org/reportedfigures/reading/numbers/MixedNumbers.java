package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Sentence;

/** A whole and its part: "two hundred and fifty-four hundredths". */
final class MixedNumbers {
    /** From this scale on, a fraction is one of the scale: "six million and two thirds". */
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final NumberWords words;
    private final Cardinals cardinals;

    MixedNumbers(NumberWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /**
     * Splits a fraction whose numerator is only the words after "and".
     *
     * @param to the token after the fraction
     * @return null if all of the number is the numerator
     */
    @Nullable Numeral split(Sentence sentence, Numeral over, BigDecimal under, int to) {
        int and = lastAnd(sentence, over);
        Numeral rest = and < 0 ? null : cardinals.at(sentence, and + 1);
        if (rest != null && rest.to() > over.to()) {
            rest = cardinals.withoutScale(sentence, and + 1); // "milliards et un demi-million"
        }
        if (rest == null || rest.value().compareTo(under) >= 0) {
            return null;
        }
        BigDecimal scale = words.scales().value(sentence.at(and - 1));
        return sum(
                sentence,
                over.with(and, over.value().subtract(rest.value()), over.exact(), over.form()),
                scale == null ? BigDecimal.ONE : scale,
                Numeral.divided(over.from(), to, rest.value(), under));
    }

    private int lastAnd(Sentence sentence, Numeral number) {
        for (int i = number.to() - 1; i > number.from(); i--) {
            if (words.isAnd(sentence.at(i))) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A whole and its part, of the smaller scale after it if there is one: "one billion and three
     * quarters million".
     */
    Numeral sum(Sentence sentence, Numeral whole, BigDecimal scale, Numeral part) {
        int at = smaller(sentence, whole, part.to());
        BigDecimal own = at < 0 ? null : words.scales().value(sentence.at(at));
        BigDecimal of = scale.compareTo(MILLION) >= 0 ? scale : BigDecimal.ONE;
        if (own != null) {
            of = own;
        }
        return new Numeral(
                whole.from(),
                own == null ? part.to() : at + 1,
                whole.value().add(part.value().multiply(of)),
                part.exact(),
                own == null ? of : BigDecimal.ONE,
                Numeral.NumeralForm.FRACTION);
    }

    /** The token of a scale that is smaller than the whole number; -1 if there is none. */
    private int smaller(Sentence sentence, Numeral whole, int after) {
        int at = sentence.at(after).is("-") ? after + 1 : words.afterOf(sentence, after);
        BigDecimal scale = words.scales().value(sentence.at(at));
        return scale != null && whole.value().compareTo(scale) > 0 ? at : -1;
    }
}
