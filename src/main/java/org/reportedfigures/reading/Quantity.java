package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.language.QuantityKind;

/**
 * A number that a text holds, as it is read.
 *
 * @param span where the number stands, in code points; with its scale words and both ends of a
 *     range, without bound and unit
 * @param text what stands there
 * @param value the number named; null for a range and where nothing can be named
 * @param low the least that the words allow; null where they set no limit
 * @param high the most that the words allow; null where they set no limit
 * @param exact false for a fraction that is no decimal: it has 15 digits
 * @param boundText the words that say the bound; null for {@link Bound#PLAIN} and for a range that
 *     says it within its span ("4 to 6 million")
 * @param boundSpan where these stand; null where boundText is
 * @param estimateSpan the words nearby that call it an estimate; null where none do
 * @param unit the unit as the lexicon names it ("mm", "USD", "percent"); null for a count
 * @param unitSpan the words or the sign of the unit; null where unit is
 * @param counted the noun that is counted, as written; null where none was found
 * @param countedSpan where it stands; null where counted is
 */
public record Quantity(
        Span span,
        String text,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean exact,
        Bound bound,
        @Nullable String boundText,
        @Nullable Span boundSpan,
        @Nullable Span estimateSpan,
        @Nullable String unit,
        @Nullable Span unitSpan,
        @Nullable String counted,
        @Nullable Span countedSpan,
        QuantityKind kind) {

    /** Whether words nearby call it an estimate. */
    public boolean estimate() {
        return estimateSpan != null;
    }
}
