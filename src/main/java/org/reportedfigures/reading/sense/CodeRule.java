package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Numeral;

/**
 * Numbers after a word that never counts, whatever follows: धारा 302, ट्रेन संख्या 12951, ईसा पूर्व
 * 326.
 */
final class CodeRule implements Kinds.OrderedRule {
    private static final String CODE = "code";
    private static final String ERA = "era";
    private static final int LONGEST_YEAR = 4;
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

    private final ContextWords cues;

    CodeRule(ContextWords cues) {
        this.cues = cues;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        if (mention.isScaled() || mention.measure() != null || !isWritten(place)) {
            return null;
        }
        String before = cues.before(place.sentence(), mention.start());
        if (before.equals(ERA)) {
            return isShortEnough(place) ? QuantityKind.YEAR : null;
        }
        boolean code = before.equals(CODE) || cues.isNamed(place.sentence(), mention.start());
        return code ? QuantityKind.ATTRIBUTE : null;
    }

    /** Whether it is written like a code: no fraction, no groups. */
    private static boolean isWritten(NumberContext place) {
        return place.mention().form() == Numeral.NumeralForm.WORDS
                || place.isBare()
                || place.isSplit();
    }

    private static boolean isShortEnough(NumberContext place) {
        Mention mention = place.mention();
        Digits digits = place.sentence().at(mention.to() - 1).digits();
        BigDecimal value = mention.value();
        return digits == null
                ? value != null && value.compareTo(LAST_YEAR) < 0 // सन् सत्तावन
                : digits.length() <= LONGEST_YEAR;
    }
}
