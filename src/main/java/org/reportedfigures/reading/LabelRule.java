package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers behind a word that they belong to: "room 12", "Boeing 737", a telephone number. */
final class LabelRule implements KindRule {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000);
    private static final String PHONE = "phone";
    private static final int PHONE_REACH = 12;

    private final Cues cues;
    private final Nouns nouns;

    LabelRule(Cues cues, Nouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        boolean fraction = mention.form() == Numeral.Form.FRACTION && !place.isSplit();
        if (fraction) {
            return null;
        }
        if (place.isInDigits() && cues.isLabel(place.sentence(), mention.from())) {
            return Kind.ATTRIBUTE;
        }
        if (place.hasNoun()) {
            boolean counts = nouns.mayBeCounted(place.sentence(), place.noun());
            return isName(place) && !counts ? Kind.ATTRIBUTE : null;
        }
        return switch (cues.before(place.sentence(), mention.start())) {
            case "date", "day" -> place.isSmall() ? Kind.DATE : null;
            case "annum" -> place.isSmall() && !place.behind().isWord() ? Kind.DATE : null;
            case "attribute" -> mayBeLabel(place) ? Kind.ATTRIBUTE : null;
            case PHONE -> Kind.ATTRIBUTE;
            default -> isName(place) || isPhone(place) ? Kind.ATTRIBUTE : null;
        };
    }

    private static boolean mayBeLabel(Place place) {
        Mention mention = place.mention();
        BigDecimal value = mention.isRange() ? mention.high() : mention.value();
        return value != null
                && (value.compareTo(LARGEST) < 0 || place.before().is("#"))
                && !mention.isScaled()
                && (mention.form() != Numeral.Form.DIGITS || place.isBare() || place.isSplit());
    }

    /** A name right before the digits, not at the start: "Boeing 737". */
    private static boolean isName(Place place) {
        int before = place.mention().from() - 1;
        return place.isInDigits()
                && mayBeLabel(place)
                && before > 0
                && place.sentence().isCapital(before);
    }

    private boolean isPhone(Place place) {
        return place.isInDigits()
                && !place.isSplit()
                && cues.isNear(PHONE, place.sentence(), place.mention().from(), PHONE_REACH);
    }
}
