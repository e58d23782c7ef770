package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Parts that an ordinal names: बीस का पांचवां भाग, twenty fifths. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final Cardinals cardinals;

    Shares(NumberWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /** The share of a number that follows it; null where none does. */
    @Nullable Numeral of(Sentence sentence, Numeral whole) {
        if (!words.isOf(sentence.at(whole.to())) || words.parts().shares().isEmpty()) {
            return null;
        }
        int i = whole.to() + 1;
        Numeral thousands = cardinals.at(sentence, i);
        BigDecimal under = BigDecimal.ZERO;
        if (thousands != null) {
            under = thousands.value();
            i = thousands.to();
        }
        BigDecimal ordinal = words.ordinals().value(sentence.at(i));
        if (ordinal == null || !isShare(sentence.at(i + 1))) {
            return null;
        }
        boolean scale = ordinal.compareTo(HUNDRED) >= 0 && under.signum() > 0;
        BigDecimal all = scale ? under.multiply(ordinal) : under.add(ordinal);
        return Numeral.divided(whole.from(), i + 1, whole.value(), all);
    }

    private boolean isShare(Token behind) {
        return words.parts().shares().contains(behind.folded())
                || behind.type() == Token.Type.NOTHING;
    }
}
