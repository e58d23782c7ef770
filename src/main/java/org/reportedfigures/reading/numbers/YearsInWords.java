package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Trait;

/** Years read by their centuries: "nineteen eighty-four", "twenty twenty". */
final class YearsInWords {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final Addends addends;

    YearsInWords(NumberWords words, Addends addends) {
        this.words = words;
        this.addends = addends;
    }

    @Nullable Numeral at(Sentence sentence, int from) {
        if (!words.has(Trait.YEARS_BY_CENTURY)) {
            return null;
        }
        Numeral century = half(sentence, from);
        Numeral rest =
                century == null || century.value().compareTo(TWENTY) > 0
                        ? null
                        : half(sentence, century.to());
        if (century == null
                || rest == null
                || isPart(sentence, rest.to())
                || words.scales().contains(sentence.at(rest.to()))) {
            return null;
        }
        BigDecimal value = century.value().multiply(HUNDRED).add(rest.value());
        return Numeral.of(from, rest.to(), value, Numeral.NumeralForm.YEAR_WORDS);
    }

    /** Two digits of a year, in words. */
    private @Nullable Numeral half(Sentence sentence, int i) {
        Numeral half = addends.next(sentence, i);
        return half != null
                        && half.form() == Numeral.NumeralForm.WORDS
                        && half.isWhole()
                        && half.value().compareTo(TEN) >= 0
                        && half.value().compareTo(HUNDRED) < 0
                ? half
                : null;
    }

    /** "eleven twenty-seconds" is a fraction. */
    private boolean isPart(Sentence sentence, int i) {
        String word = sentence.at(sentence.at(i).is("-") ? i + 1 : i).folded();
        return words.sections().numbers(Section.PARTS_AFTER_TENS).containsKey(word)
                || words.sections().numbers(Section.PARTS).containsKey(word);
    }
}
