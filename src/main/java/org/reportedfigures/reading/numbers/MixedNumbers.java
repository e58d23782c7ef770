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
        if (rest == null || rest.value().compareTo(under) >= 0) {
            return null;
        }
        BigDecimal whole = over.value().subtract(rest.value());
        BigDecimal scale = words.scales().value(sentence.at(and - 1));
        return sum(
                over.from(),
                whole,
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

    static Numeral sum(int from, BigDecimal whole, BigDecimal scale, Numeral part) {
        BigDecimal of = scale.compareTo(MILLION) >= 0 ? scale : BigDecimal.ONE;
        BigDecimal value = whole.add(part.value().multiply(of));
        return new Numeral(from, part.to(), value, part.exact(), of, Numeral.NumeralForm.FRACTION);
    }
}
