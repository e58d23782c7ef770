package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;

/** Fractions with an ordinal as their denominator: बीस का पांचवां भाग, twenty fifths. */
final class Shares {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords words;
    private final Cardinals cardinals;

    Shares(NumberWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /** The share of a number that follows it; null if there is none. */
    @Nullable Numeral of(Sentence sentence, Numeral whole) {
        if (!words.has(Trait.PARTS_BY_ORDINALS)) {
            return null;
        }
        return words.isOf(sentence.at(whole.to()))
                ? ofWhole(sentence, whole)
                : several(sentence, whole);
    }

    /** एक पाँचवाँ हिस्सा, तीन सातवें भाग; एक तीसरा भाग may be a volume. */
    private @Nullable Numeral several(Sentence sentence, Numeral count) {
        BigDecimal ordinal = words.ordinals().value(sentence.at(count.to()));
        Token share = sentence.at(count.to() + 1);
        BigDecimal least =
                words.sections().words(Section.VOLUMES).contains(share.folded()) ? FIVE : THREE;
        return ordinal != null
                        && words.sections().words(Section.SHARES).contains(share.folded())
                        && ordinal.compareTo(least) >= 0
                        && count.isWhole()
                        && count.value().compareTo(ordinal) < 0
                ? Numeral.divided(count.from(), count.to() + 1, count.value(), ordinal)
                : null;
    }

    private @Nullable Numeral ofWhole(Sentence sentence, Numeral whole) {
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

    private boolean isShare(Token after) {
        return words.sections().words(Section.SHARES).contains(after.folded())
                || after.type() == Token.Type.NOTHING;
    }
}
