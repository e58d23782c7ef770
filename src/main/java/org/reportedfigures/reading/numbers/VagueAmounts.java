package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;

/** Words for an amount without a number: "tens of thousands", कुछ लाख. */
final class VagueAmounts {
    private final NumberWords words;

    VagueAmounts(NumberWords words) {
        this.words = words;
    }

    @Nullable Mention at(Sentence sentence, int from) {
        PhraseTrie.PhraseMatch<String> few =
                words.sections().phrases(Section.FEW).from(sentence, from);
        int first = few == null ? from : few.to();
        int i = first;
        while (isVague(sentence, i) || (few != null && isScale(sentence, i))) {
            i++;
            if (words.isOf(sentence.at(i)) && isVague(sentence, i + 1)) {
                i++;
            }
        }
        boolean counted =
                few == null && words.cardinals().containsKey(sentence.at(from - 1).folded());
        if (i == first || counted) {
            return null;
        }
        while (isScale(sentence, i)) {
            i++;
        }
        return new Mention(
                from,
                i,
                null,
                null,
                null,
                true,
                BigDecimal.ONE,
                Numeral.NumeralForm.VAGUE,
                null,
                QuantityKind.VAGUE);
    }

    private boolean isVague(Sentence sentence, int i) {
        return words.sections().has(Section.VAGUE, sentence.at(i));
    }

    private boolean isScale(Sentence sentence, int i) {
        return words.scales().contains(sentence.at(i));
    }
}
