package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;

/** The numbers without scale words that are added up: 12, "twenty-one", साढ़े तीन. */
final class Addends {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final NumberWords words;

    Addends(NumberWords words) {
        this.words = words;
    }

    /** The first addend of a number, which may be a fraction. */
    @Nullable Numeral first(Sentence sentence, int i) {
        Token token = sentence.at(i);
        Numeral part = words.isArticle(token) ? fraction(sentence, i) : null;
        if (part != null && part.form() == Numeral.NumeralForm.FRACTION) {
            return part; // "une demi-douzaine"
        }
        Numeral next = next(sentence, i);
        boolean known =
                token.isNumber()
                        || words.added().containsKey(token.folded())
                        || words.tens().containsKey(token.folded());
        return next == null && !known ? fraction(sentence, i) : next;
    }

    /** A further addend; null if the number cannot continue here. */
    @Nullable Numeral next(Sentence sentence, int i) {
        Token token = sentence.at(i);
        Digits digits = token.digits();
        if (digits != null) {
            BigDecimal value = digits.value();
            return value == null ? null : Numeral.of(i, i + 1, value, Numeral.NumeralForm.DIGITS);
        }
        PhraseTrie.PhraseMatch<BigDecimal> several = words.longCardinals().from(sentence, i);
        if (several != null) {
            return Numeral.of(i, several.to(), several.meaning(), Numeral.NumeralForm.WORDS);
        }
        BigDecimal added = words.added().get(token.folded());
        if (added != null) {
            return withAdded(sentence, i, added);
        }
        BigDecimal tens = words.tens().get(token.folded());
        if (tens != null) {
            return ofTens(sentence, i, tens);
        }
        BigDecimal value = words.cardinals().get(token.folded());
        return value == null ? null : Numeral.of(i, i + 1, value, Numeral.NumeralForm.WORDS);
    }

    /** "twenty", "twenty-one". */
    private @Nullable Numeral ofTens(Sentence sentence, int i, BigDecimal tens) {
        int next = sentence.at(i + 1).is("-") ? i + 2 : i + 1;
        Token after = sentence.at(next);
        boolean joined = next > i + 1 || !words.has(Trait.LONG_ORDINALS);
        if (joined && words.ordinals().value(after) != null) {
            return null; // "twenty-first", "trente-cinquième"; "trente cinquièmes" are thirty
        }
        BigDecimal one = words.cardinals().get(after.folded());
        return one != null && one.signum() > 0 && one.compareTo(TEN) < 0
                ? Numeral.of(i, next + 1, tens.add(one), Numeral.NumeralForm.WORDS)
                : Numeral.of(i, i + 1, tens, Numeral.NumeralForm.WORDS);
    }

    /**
     * डेढ़ करोड़, "half a million", "a quarter of a million", "a hundred": numbers that a scale may
     * follow.
     */
    @Nullable Numeral fraction(Sentence sentence, int from) {
        int i = words.isArticle(sentence.at(from)) ? from + 1 : from;
        BigDecimal value = words.fractions().get(sentence.at(i).folded());
        if (value == null) {
            boolean one = i > from && words.scales().followsArticle(sentence.at(i));
            return one ? Numeral.of(from, i, BigDecimal.ONE, Numeral.NumeralForm.WORDS) : null;
        }
        int scale = i + 1;
        if (words.isOf(sentence.at(scale))) {
            scale++;
        }
        if (words.isArticle(sentence.at(scale))) {
            scale++;
        }
        boolean after = scale > i + 1 && isScale(sentence, scale);
        return Numeral.of(from, after ? scale : i + 1, value, Numeral.NumeralForm.FRACTION);
    }

    /** साढ़े तीन is 3.5, पौने दो is 1.75, सवा लाख is 1.25 lakh. */
    private @Nullable Numeral withAdded(Sentence sentence, int i, BigDecimal added) {
        boolean again = words.added().containsKey(sentence.at(i + 1).folded());
        Numeral whole = again ? null : next(sentence, i + 1);
        if (whole != null && whole.isWhole()) {
            return whole.from(i).with(whole.to(), whole.value().add(added), true, whole.form());
        }
        boolean alone =
                words.addedAlone().contains(sentence.at(i).folded()) && sentence.at(i + 1).isWord();
        return whole == null && (isScale(sentence, i + 1) || alone)
                ? Numeral.of(i, i + 1, BigDecimal.ONE.add(added), Numeral.NumeralForm.WORDS)
                : null;
    }

    private boolean isScale(Sentence sentence, int i) {
        return words.scales().contains(sentence.at(i));
    }
}
