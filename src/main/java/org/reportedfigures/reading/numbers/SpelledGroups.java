package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.ScaleWords;
import org.reportedfigures.reading.language.Sentence;

/**
 * Numbers in words with commas between their thousands: "four thousand, seven hundred and eleven".
 * "Two thousand, five hundred" may be two numbers, and stays two.
 */
final class SpelledGroups {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Words of a last group that surely belongs to those before it. */
    private static final int SHORTEST_LAST = 3;

    private final ScaleWords scales;

    SpelledGroups(ScaleWords scales) {
        this.scales = scales;
    }

    /**
     * The whole number; the first group if no others belong to it.
     *
     * @param group finds the group that begins at a token; null if there is none
     */
    Numeral all(
            Sentence sentence,
            Numeral first,
            BiFunction<Sentence, Integer, @Nullable Numeral> group) {
        Numeral all = first;
        BigDecimal scale = first.scale();
        while (isComma(sentence, all.to()) && scale.compareTo(THOUSAND) >= 0) {
            Numeral next = group.apply(sentence, all.to() + 1);
            if (next == null
                    || next.form() != Numeral.NumeralForm.WORDS
                    || next.value().compareTo(scale) >= 0) {
                return first;
            }
            BigDecimal value = all.value().add(next.value());
            all = Numeral.of(first.from(), next.to(), value, Numeral.NumeralForm.WORDS);
            scale = next.scale();
            if (scale.compareTo(THOUSAND) < 0) {
                return isLast(sentence, next) ? all : first;
            }
        }
        return first;
    }

    /** Between two words. */
    private static boolean isComma(Sentence sentence, int i) {
        return sentence.at(i).is(",") && sentence.at(i - 1).isWord() && sentence.at(i + 1).isWord();
    }

    private boolean isLast(Sentence sentence, Numeral group) {
        return group.to() - group.from() >= SHORTEST_LAST
                && !scales.contains(sentence.at(group.to() - 1));
    }
}
