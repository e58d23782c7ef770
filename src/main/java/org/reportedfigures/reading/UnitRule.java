package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells by the unit; a measure that describes a thing is no figure. */
final class UnitRule implements KindRule {
    /** So many pounds are money. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Sizes sizes;

    UnitRule(Sizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention.Measure measure = place.mention().measure();
        if (measure == null) {
            return null;
        }
        Kind kind = measure.unit().kind();
        if (kind == null) {
            BigDecimal value = place.mention().value();
            kind = value != null && value.compareTo(MILLION) >= 0 ? Kind.MONEY : Kind.MEASURE;
        }
        boolean size = kind == Kind.MEASURE && sizes.describe(place.sentence(), place.mention());
        return size ? Kind.ATTRIBUTE : kind;
    }
}
