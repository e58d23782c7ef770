package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.UnitWords;

/** A height with signs: 6'2", 5' 11″. */
final class FeetAndInches {
    private static final String FEET = "'’′";
    private static final String INCHES = "\"”″";
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal TALLEST = BigDecimal.valueOf(99);

    private FeetAndInches() {}

    /** The height that begins at a token; null if there is none. */
    static @Nullable Mention at(Sentence sentence, int from) {
        BigDecimal feet = whole(sentence, from, TALLEST);
        BigDecimal inches = whole(sentence, from + 2, TWELVE);
        boolean signs =
                isSign(sentence, from + 1, FEET)
                        && isSign(sentence, from + 3, INCHES)
                        && sentence.isGlued(from + 1)
                        && sentence.isGlued(from + 3);
        if (feet == null || inches == null || !signs) {
            return null;
        }
        Numeral.Quotient all = Numeral.Quotient.of(feet.multiply(TWELVE).add(inches), TWELVE);
        var number = Numeral.fraction(from, from + 4, all.value(), all.exact());
        var foot = new UnitWords("foot", QuantityKind.MEASURE, false, false);
        return Mention.of(number).with(new Mention.Measure(foot, from + 1, from + 4));
    }

    private static boolean isSign(Sentence sentence, int i, String signs) {
        return sentence.at(i).isSign() && signs.contains(sentence.at(i).folded());
    }

    private static @Nullable BigDecimal whole(Sentence sentence, int i, BigDecimal most) {
        Digits digits = sentence.at(i).digits();
        BigDecimal value = digits == null || !digits.isBare() ? null : digits.value();
        return value != null && value.compareTo(most) <= 0 ? value : null;
    }
}
