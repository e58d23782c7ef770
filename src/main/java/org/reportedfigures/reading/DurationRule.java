package org.reportedfigures.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "10 previous weeks": the unit of time stands where the noun does. */
final class DurationRule implements Kinds.Rule {
    private final Phrases<Unit> units;
    private final Set<String> and;

    DurationRule(Lexicon lexicon) {
        this.units = lexicon.units();
        this.and = lexicon.numbers().and();
    }

    @Override
    public @Nullable Kind of(Place place) {
        if (place.mention().measure() != null) {
            return null;
        }
        if (!place.hasNoun()) {
            return isHalfBehind(place) ? Kind.DURATION : null;
        }
        Phrases.Match<Unit> unit = units.from(place.sentence(), place.noun());
        return unit != null && unit.meaning().kind() == Kind.DURATION ? Kind.DURATION : null;
    }

    /** "An hour and a half". */
    private boolean isHalfBehind(Place place) {
        Mention mention = place.mention();
        Phrases.Match<Unit> unit = units.upTo(place.sentence(), mention.from() - 1);
        return mention.form() == Numeral.Form.FRACTION
                && and.contains(place.sentence().at(mention.from() - 1).folded())
                && unit != null
                && unit.meaning().kind() == Kind.DURATION;
    }
}
