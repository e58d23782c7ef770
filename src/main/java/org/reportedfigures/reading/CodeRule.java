package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers behind a word that never counts, whatever follows: धारा 302, ट्रेन संख्या 12951, ईसा
 * पूर्व 326.
 */
final class CodeRule implements Kinds.Rule {
    private static final String CODE = "code";
    private static final String ERA = "era";
    private static final int LONGEST_YEAR = 4;
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

    private final Cues cues;

    CodeRule(Cues cues) {
        this.cues = cues;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        if (mention.isScaled() || mention.measure() != null || !isWritten(place)) {
            return null;
        }
        String before = cues.before(place.sentence(), mention.start());
        if (before.equals(ERA)) {
            return isShortEnough(place) ? Kind.YEAR : null;
        }
        boolean code = before.equals(CODE) || cues.isNamed(place.sentence(), mention.start());
        return code ? Kind.ATTRIBUTE : null;
    }

    /** As codes are: no fraction, no groups. */
    private static boolean isWritten(Place place) {
        return place.mention().form() == Numeral.Form.WORDS || place.isBare() || place.isSplit();
    }

    private static boolean isShortEnough(Place place) {
        Mention mention = place.mention();
        Digits digits = place.sentence().at(mention.to() - 1).digits();
        BigDecimal value = mention.value();
        return digits == null
                ? value != null && value.compareTo(LAST_YEAR) < 0 // सन् सत्तावन
                : digits.length() <= LONGEST_YEAR;
    }
}
