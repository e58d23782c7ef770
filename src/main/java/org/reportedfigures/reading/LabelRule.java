package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;

/** Numbers behind a word that they mostly belong to: "room 12", a telephone number. */
final class LabelRule implements Kinds.Rule {
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
        boolean noun = place.hasNoun();
        if (noun && nouns.isSurelyCounted(place.sentence(), place.noun())) {
            return null;
        }
        return switch (cues.before(place.sentence(), mention.start())) {
            case "date" -> place.isSmall() && !(noun && isOfNoun(place)) ? Kind.DATE : null;
            case "day" -> place.isSmall() && !noun ? Kind.DATE : null;
            case "event" -> place.isSmall() && isOn(place) ? Kind.DATE : null;
            case "annum" -> place.isSmall() && !noun && !place.behind().isWord() ? Kind.DATE : null;
            case "attribute" -> place.isLabel() || place.isLettered() ? Kind.ATTRIBUTE : null;
            case PHONE -> noun ? null : Kind.ATTRIBUTE;
            default -> !noun && isPhone(place) ? Kind.ATTRIBUTE : null;
        };
    }

    /** Whether no postposition stands between: शाम 7 तक पहुँचो names no 7 of anything. */
    private boolean isOfNoun(Place place) {
        return !cues.isLink(place.behind());
    }

    /** सुनवाई 25 को होगी. */
    private boolean isOn(Place place) {
        return !place.hasNoun() && cues.isLink(place.behind());
    }

    private boolean isPhone(Place place) {
        return place.isInDigits()
                && !place.isSplit()
                && cues.isNear(PHONE, place.sentence(), place.mention().from(), PHONE_REACH);
    }
}
