package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.SmallerUnits;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.UnitWords;

/** Smaller units that are omitted: "15 dollars 50", "six foot two", "C$ 100 and fifty". */
final class UnsaidUnits {
    private final SmallerUnits smaller;
    private final PhraseTrie<UnitWords> units;
    private final NumberWords words;
    private final Nouns nouns;

    UnsaidUnits(Lexicon lexicon) {
        this.smaller = lexicon.smallerUnits();
        this.units = lexicon.units();
        this.words = lexicon.numbers();
        this.nouns = new Nouns(lexicon);
    }

    /** A number of one or two digits as a hundredth or dozenth of the larger unit. */
    SmallerParts.@Nullable SmallerPart part(UnitWords larger, Numeral number) {
        SmallerUnits.Smaller unsaid = smaller.unsaid(larger);
        if (unsaid == null || !number.isWhole()) {
            return null;
        }
        BigDecimal smallest = unsaid.factor().divideToIntegralValue(BigDecimal.TEN);
        return number.value().compareTo(smallest) >= 0
                ? SmallerParts.SmallerPart.of(number, unsaid, null, number.to())
                : null;
    }

    /** Whether no counted noun is after a number: "15 dollars 50 for each". */
    boolean endsAt(Sentence sentence, Numeral number) {
        Token next = sentence.at(number.to());
        boolean ends =
                smaller.afterUnsaid().contains(next.folded())
                        && nouns.after(sentence, number.to()) < 0;
        return (ends || (!next.isWord() && !next.isNumber() && !next.is("-")))
                && units.from(sentence, number.to()) == null;
    }

    /** "C$ 100 and fifty." */
    boolean isChange(Sentence sentence, Numeral number) {
        return number.form() == Numeral.NumeralForm.WORDS
                && (words.isAnd(sentence.at(number.to())) || endsAt(sentence, number));
    }
}
