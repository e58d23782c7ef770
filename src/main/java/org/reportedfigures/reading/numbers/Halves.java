package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.UnitWords;

/** Fractions of one unit with an article: "a mile and a half", "half of one percent". */
final class Halves {
    private final PhraseTrie<UnitWords> units;
    private final NumberWords words;

    Halves(Lexicon lexicon) {
        this.units = lexicon.units();
        this.words = lexicon.numbers();
    }

    /**
     * "A mile and a half" is one and a half; null if the fraction belongs to no such unit.
     *
     * @param earliest the token after the number before
     */
    @Nullable Mention afterOne(Sentence sentence, Mention fraction, int earliest) {
        int and = fraction.from() - 1;
        BigDecimal part = fraction.value();
        boolean joined =
                fraction.form() == Numeral.NumeralForm.FRACTION && words.isAnd(sentence.at(and));
        PhraseTrie.PhraseMatch<UnitWords> unit = joined ? units.upTo(sentence, and) : null;
        if (part == null
                || part.compareTo(BigDecimal.ONE) >= 0
                || unit == null
                || unit.from() - 1 < earliest
                || !words.isArticle(sentence.at(unit.from() - 1))
                || words.isOf(sentence.at(fraction.to()))) {
            return null;
        }
        var measure = new Mention.Measure(unit.meaning(), unit.from(), unit.to());
        return fraction.with(
                        unit.from() - 1, fraction.to(), BigDecimal.ONE.add(part), fraction.scale())
                .with(measure);
    }

    /** The token of the unit in "half of one percent"; -1 if it is none. */
    int ofOnePercent(Sentence sentence, Mention fraction) {
        int one = fraction.to() + 1;
        BigDecimal cardinal = words.cardinals().get(sentence.at(one).folded());
        boolean single =
                words.isArticle(sentence.at(one))
                        || (cardinal != null && cardinal.compareTo(BigDecimal.ONE) == 0);
        boolean may =
                fraction.form() == Numeral.NumeralForm.FRACTION
                        && words.isOf(sentence.at(fraction.to()))
                        && single;
        PhraseTrie.PhraseMatch<UnitWords> unit = may ? units.from(sentence, one + 1) : null;
        return unit != null && unit.meaning().kind() == QuantityKind.PERCENT ? one + 1 : -1;
    }
}
