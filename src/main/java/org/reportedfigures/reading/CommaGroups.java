package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Commas within one number in words: "one thousand, nine hundred and sixty". */
final class CommaGroups {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final NumberWords words;
    private final Addends addends;

    CommaGroups(NumberWords words, Addends addends) {
        this.words = words;
        this.addends = addends;
    }

    /** Whether one goes on behind a comma; without an "and" behind it, it may be a list. */
    boolean goesOn(Sentence sentence, Numeral found) {
        int comma = found.to();
        boolean may =
                sentence.at(comma).is(",")
                        && isThousand(sentence, comma - 1)
                        && sentence.at(found.from()).isWord()
                        && !words.isArticle(sentence.at(found.from()));
        Numeral hundreds = may ? spelled(sentence, comma + 1) : null;
        if (hundreds == null || !words.scales().contains(sentence.at(hundreds.to()))) {
            return false;
        }
        int and = hundreds.to() + 1;
        if (isThousand(sentence, hundreds.to()) || isThousand(sentence, and)) {
            return sentence.at(and).is(",") || sentence.at(and + 1).is(",");
        }
        Numeral rest = words.isAnd(sentence.at(and)) ? spelled(sentence, and + 1) : null;
        return rest != null
                && (!words.scales().contains(sentence.at(rest.to()))
                        || isThousand(sentence, rest.to()));
    }

    private boolean isThousand(Sentence sentence, int i) {
        BigDecimal scale = words.scales().value(sentence.at(i));
        return scale != null && scale.compareTo(THOUSAND) >= 0;
    }

    private @Nullable Numeral spelled(Sentence sentence, int i) {
        return sentence.at(i).isWord() ? addends.next(sentence, i) : null;
    }
}
