package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Trait;

/** Denominators of several words: "twenty-firsts", "one hundred and fifth", "five hundredths". */
final class Denominators {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final Cardinals cardinals;

    Denominators(NumberWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /**
     * The number that begins at a token and ends in a denominator; null if there is none.
     *
     * @param one whether a singular is required: "fifth", not "fifths"
     */
    @Nullable Numeral at(Sentence sentence, int from, boolean one) {
        if (!sentence.at(from).isWord() || !words.has(Trait.LONG_PARTS)) {
            return null;
        }
        Numeral head = cardinals.at(sentence, from);
        if (head == null) {
            return afterTens(sentence, from, from, BigDecimal.ZERO);
        }
        int next = words.isAnd(sentence.at(head.to())) ? head.to() + 1 : head.to();
        Numeral tens = endsInHundreds(head) ? afterTens(sentence, from, next, head.value()) : null;
        return tens != null ? tens : last(sentence, head, next, one);
    }

    /** "twenty-first", "and twenty-fifths". */
    private @Nullable Numeral afterTens(Sentence sentence, int from, int i, BigDecimal hundreds) {
        BigDecimal tens = words.tens().get(sentence.at(i).folded());
        int last = afterHyphen(sentence, i + 1);
        BigDecimal under =
                words.sections().numbers(Section.PARTS_AFTER_TENS).get(sentence.at(last).folded());
        return tens != null && under != null
                ? numeral(from, last + 1, hundreds.add(tens).add(under))
                : null;
    }

    private @Nullable Numeral last(Sentence sentence, Numeral head, int next, boolean one) {
        int i = afterHyphen(sentence, next);
        String word = sentence.at(i).folded();
        if (words.tens().containsKey(sentence.at(head.to() - 1).folded())) {
            BigDecimal under = words.sections().numbers(Section.PARTS_AFTER_TENS).get(word);
            return under == null ? null : numeral(head.from(), i + 1, head.value().add(under));
        }
        BigDecimal under =
                (one
                                ? words.sections().numbers(Section.PART)
                                : words.sections().numbers(Section.PARTS))
                        .get(word);
        if (under == null && next > head.to()) {
            under = words.sections().numbers(Section.PARTS_AFTER_TENS).get(word);
        }
        if (under == null) {
            return null;
        }
        if (under.compareTo(HUNDRED) >= 0) {
            boolean fits = next == head.to() && head.value().compareTo(under) < 0;
            return fits ? numeral(head.from(), i + 1, head.value().multiply(under)) : null;
        }
        return endsInHundreds(head) ? numeral(head.from(), i + 1, head.value().add(under)) : null;
    }

    private static boolean endsInHundreds(Numeral head) {
        return head.value().remainder(HUNDRED).signum() == 0;
    }

    private int afterHyphen(Sentence sentence, int i) {
        int next = sentence.at(i).is("-") ? i + 1 : i;
        boolean and = words.has(Trait.LONG_ORDINALS) && words.isAnd(sentence.at(next));
        return and ? afterHyphen(sentence, next + 1) : next; // "vingt-et-unième"
    }

    private static Numeral numeral(int from, int to, BigDecimal value) {
        return Numeral.of(from, to, value, Numeral.NumeralForm.WORDS);
    }
}
