package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.sense.Hedges.Hedge;

/**
 * A number with what its sentence says about it.
 *
 * @param hedge the words that bound it; null if there are none
 * @param noun token of the counted noun; -1 if there is none
 */
record ReadNumber(Mention mention, @Nullable Hedge hedge, int noun, QuantityKind kind) {
    /** First token of number, unit and bound. */
    int start() {
        return hedge == null ? mention.start() : Math.min(mention.start(), hedge.from());
    }

    /** The token after the last of number, unit and bound. */
    int end() {
        return hedge == null ? mention.end() : Math.max(mention.end(), hedge.to());
    }

    Bound bound() {
        if (mention.isRange()) {
            return Bound.BETWEEN;
        }
        return hedge == null ? Bound.PLAIN : hedge.bound();
    }

    ReadNumber with(QuantityKind other) {
        return new ReadNumber(mention, hedge, noun, other);
    }

    /** The same number as another label of a noun: "sections 376 and 506". */
    ReadNumber labelled(int word) {
        return new ReadNumber(mention, hedge, word, QuantityKind.ATTRIBUTE);
    }

    /** The smallest value that the words allow; null for no limit. */
    @Nullable BigDecimal low() {
        return switch (bound()) {
            case BETWEEN -> mention.low();
            case MORE_THAN, AT_LEAST -> mention.value();
            default -> null;
        };
    }

    /** The largest value that the words allow; null for no limit. */
    @Nullable BigDecimal high() {
        return switch (bound()) {
            case BETWEEN -> mention.high();
            case LESS_THAN, UP_TO -> mention.value();
            default -> null;
        };
    }
}
