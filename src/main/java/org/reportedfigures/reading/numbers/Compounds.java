package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.UnitWords;

/**
 * Combines a unit and a smaller one into one number of the first: "5 feet 2 inches", "2 hours 30
 * minutes", "3 dollars 50 cents", "six foot two".
 */
final class Compounds {
    private final SmallerParts parts;

    Compounds(Lexicon lexicon, Numerals numerals) {
        this.parts = new SmallerParts(lexicon, numerals);
    }

    /** The combined mention; the same mention if nothing smaller follows. */
    Mention joined(Sentence sentence, Mention first) {
        BigDecimal value = first.value();
        UnitWords unit = first.unit();
        if (value == null || unit == null || !Numeral.isWhole(value)) {
            return first;
        }
        Numeral half = parts.fraction(sentence, first);
        if (half != null) {
            BigDecimal sum = value.add(half.value());
            return first.with(half.to(), sum, first.exact() && half.exact(), unit.kind());
        }
        Mention all = first;
        BigDecimal count = value.abs();
        BigDecimal ofOne = BigDecimal.ONE;
        SmallerParts.SmallerPart part = parts.after(sentence, all, unit);
        while (part != null) {
            count = count.multiply(part.factor()).add(part.number().value());
            ofOne = ofOne.multiply(part.factor());
            Numeral.Quotient both =
                    Numeral.Quotient.of(value.signum() < 0 ? count.negate() : count, ofOne);
            boolean exact = all.exact() && part.number().exact() && both.exact();
            UnitWords next = part.unit();
            all = all.with(part.to(), both.value(), exact, kind(unit, next));
            part =
                    next != null && part.number().isWhole()
                            ? parts.after(sentence, all, next)
                            : null;
        }
        return all;
    }

    /** "Two pounds fifty" is money, "two pounds five ounces" a weight. */
    private static @Nullable QuantityKind kind(UnitWords larger, @Nullable UnitWords unit) {
        if (larger.kind() != null) {
            return larger.kind();
        }
        return unit == null ? QuantityKind.MONEY : unit.kind();
    }
}
