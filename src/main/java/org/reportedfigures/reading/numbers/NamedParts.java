package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;

/** Fractions whose denominator is a noun: "two thirds", "three twenty-firsts", तीन चौथाई. */
final class NamedParts {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final NumberWords words;
    private final Denominators denominators;
    private final MixedNumbers mixed;

    NamedParts(NumberWords words, Cardinals cardinals, MixedNumbers mixed) {
        this.words = words;
        this.denominators = new Denominators(words, cardinals);
        this.mixed = mixed;
    }

    /** "a third", with its article, तिहाई; null if none begins at the token. */
    @Nullable Numeral one(Sentence sentence, int from) {
        Token first = sentence.at(from);
        BigDecimal alone = words.sections().numbers(Section.PARTS).get(first.folded());
        boolean ordinal = words.ordinals().value(sentence.at(from - 1)) != null; // पहली तिहाई में
        if (alone != null && words.sections().has(Section.PART_ALONE, first) && !ordinal) {
            return Numeral.divided(from, from + 1, ONE, alone);
        }
        if (!words.isArticle(first)) {
            return null;
        }
        BigDecimal under =
                words.sections().numbers(Section.PART).get(sentence.at(from + 1).folded());
        if (under != null) {
            return Numeral.divided(from, from + 2, ONE, under);
        }
        Numeral composed = denominators.at(sentence, from + 1, true);
        return composed == null
                ? null
                : Numeral.divided(from, composed.to(), ONE, composed.value());
    }

    /** The fraction with that numerator; null if no denominator is after it. */
    @Nullable Numeral of(Sentence sentence, Numeral over) {
        if (words.sections().has(Section.NO_PARTS, sentence.at(over.from() - 1))) {
            return null;
        }
        if (words.isArticle(sentence.at(over.from())) && over.to() == over.from() + 1) {
            return null; // "un cinquième homme" is the fifth; see Fractions#ofArticle
        }
        boolean one = endsInOne(sentence, over);
        int i = sentence.at(over.to()).is("-") ? over.to() + 1 : over.to();
        BigDecimal under = words.sections().numbers(Section.PARTS).get(sentence.at(i).folded());
        if (under == null && one) {
            under = words.sections().numbers(Section.PART).get(sentence.at(i).folded());
        }
        if (under != null) {
            return divided(sentence, over, under, i + 1);
        }
        Numeral composed = denominators.at(sentence, i, one);
        return composed == null
                ? null
                : Numeral.divided(over.from(), composed.to(), over.value(), composed.value());
    }

    /** The tens before a denominator may belong to it: "one twenty fifths" is 1/25. */
    private Numeral divided(Sentence sentence, Numeral over, BigDecimal under, int to) {
        BigDecimal tens = words.tens().get(sentence.at(over.to() - 1).folded());
        if (tens != null
                && !words.has(Trait.LONG_ORDINALS)
                && under.compareTo(TEN) < 0
                && over.value().compareTo(tens) > 0) {
            return Numeral.divided(over.from(), to, over.value().subtract(tens), tens.add(under));
        }
        Numeral split = mixed.split(sentence, over, under, to);
        return split == null ? Numeral.divided(over.from(), to, over.value(), under) : split;
    }

    /** "cent trente cinquièmes" are 130 fifths or 100 thirty-fifths. */
    boolean isDoubtful(Sentence sentence, Numeral fraction) {
        int last = fraction.to() - 1;
        int tens = sentence.at(last - 1).is("-") ? last - 2 : last - 1;
        BigDecimal under = words.sections().numbers(Section.PARTS).get(sentence.at(last).folded());
        return words.has(Trait.LONG_ORDINALS)
                && under != null
                && under.compareTo(TEN) < 0
                && tens > fraction.from()
                && words.tens().containsKey(sentence.at(tens).folded())
                && !words.isAnd(sentence.at(tens - 1))
                && (tens == last - 1 || words.longCardinals().upTo(sentence, tens + 1) != null);
    }

    /** "one third", "two million and one half". */
    private boolean endsInOne(Sentence sentence, Numeral over) {
        BigDecimal last = words.cardinals().get(sentence.at(over.to() - 1).folded());
        boolean and = words.isAnd(sentence.at(over.to() - 2));
        return over.value().compareTo(ONE) == 0
                || (and && last != null && last.compareTo(ONE) == 0);
    }

    /**
     * Denominators of several words: "twenty-firsts", "one hundred and fifth", "five hundredths".
     */
    static final class Denominators {
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
            Numeral tens =
                    endsInHundreds(head) ? afterTens(sentence, from, next, head.value()) : null;
            return tens != null ? tens : last(sentence, head, next, one);
        }

        /** "twenty-first", "and twenty-fifths". */
        private @Nullable Numeral afterTens(
                Sentence sentence, int from, int i, BigDecimal hundreds) {
            BigDecimal tens = words.tens().get(sentence.at(i).folded());
            int last = afterHyphen(sentence, i + 1);
            BigDecimal under =
                    words.sections()
                            .numbers(Section.PARTS_AFTER_TENS)
                            .get(sentence.at(last).folded());
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
            return endsInHundreds(head)
                    ? numeral(head.from(), i + 1, head.value().add(under))
                    : null;
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
}
