package org.reportedfigures.reading.sense;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;
import org.reportedfigures.reading.numbers.Numeral;

/** Numbers after a word that they usually belong to: "room 12", a telephone number. */
final class LabelRule implements Kinds.OrderedRule {
    private static final String PHONE = "phone";
    private static final int PHONE_REACH = 12;

    private final ContextWords cues;
    private final Nouns nouns;

    LabelRule(ContextWords cues, Nouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        boolean fraction = mention.form() == Numeral.NumeralForm.FRACTION && !place.isSplit();
        if (fraction) {
            return null;
        }
        if (place.isInDigits() && cues.isLabel(place.sentence(), mention.from())) {
            return QuantityKind.ATTRIBUTE;
        }
        boolean noun = place.hasNoun();
        if (noun && nouns.isSurelyCounted(place.sentence(), place.noun())) {
            return null;
        }
        return switch (cues.before(place.sentence(), mention.start())) {
            case "date" -> place.isSmall() && !(noun && isOfNoun(place)) ? QuantityKind.DATE : null;
            case "day" -> place.isSmall() && !noun ? QuantityKind.DATE : null;
            case "event" -> place.isSmall() && isOn(place) ? QuantityKind.DATE : null;
            case "annum" ->
                    place.isSmall() && !noun && !place.after().isWord() ? QuantityKind.DATE : null;
            case "attribute" ->
                    place.isLabel() || place.isLettered() ? QuantityKind.ATTRIBUTE : null;
            case PHONE -> noun ? null : QuantityKind.ATTRIBUTE;
            default -> !noun && isPhone(place) ? QuantityKind.ATTRIBUTE : null;
        };
    }

    /** Whether there is no postposition between: शाम 7 तक पहुँचो is not number 7 of something. */
    private boolean isOfNoun(NumberContext place) {
        return !cues.isLink(place.after());
    }

    /** सुनवाई 25 को होगी. */
    private boolean isOn(NumberContext place) {
        return !place.hasNoun() && cues.isLink(place.after());
    }

    private boolean isPhone(NumberContext place) {
        return place.isInDigits()
                && !place.isSplit()
                && cues.isNear(PHONE, place.sentence(), place.mention().from(), PHONE_REACH);
    }
}
