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
        if (alone != null
                && words.sections().words(Section.PART_ALONE).contains(first.folded())
                && !ordinal) {
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
        if (words.sections()
                .words(Section.NO_PARTS)
                .contains(sentence.at(over.from() - 1).folded())) {
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
}
