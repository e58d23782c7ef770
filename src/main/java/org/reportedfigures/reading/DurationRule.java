package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;

/** "10 previous weeks": the unit of time stands where the noun does. */
final class DurationRule implements KindRule {
    private final Phrases<Unit> units;

    DurationRule(Phrases<Unit> units) {
        this.units = units;
    }

    @Override
    public @Nullable Kind of(Place place) {
        if (!place.hasNoun() || place.mention().measure() != null) {
            return null;
        }
        Phrases.Match<Unit> unit = units.from(place.sentence(), place.noun());
        return unit != null && unit.meaning().kind() == Kind.DURATION ? Kind.DURATION : null;
    }
}
