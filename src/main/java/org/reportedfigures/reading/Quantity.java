package org.reportedfigures.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.language.QuantityKind;

/**
 * A number in a text, as it is read.
 *
 * @param span position of the number, in code points; with its scale words and both ends of a
 *     range, without bound and unit
 * @param text the text of that span
 * @param value the number; null for a range and where it has no exact value
 * @param low the smallest value that the words allow; null for no limit
 * @param high the largest value that the words allow; null for no limit
 * @param exact false for a fraction that is no finite decimal: it has 15 digits
 * @param boundText the words of the bound; null for {@link Bound#PLAIN} and for a range whose span
 *     includes them ("4 to 6 million")
 * @param boundSpan position of boundText; null where boundText is
 * @param estimateSpan nearby words that call it an estimate; null where there are none
 * @param unit the unit's name in the lexicon ("mm", "USD", "percent"); null for a count
 * @param unitSpan the words or the sign of the unit; null where unit is
 * @param counted the counted noun, as written; null where none was found
 * @param countedSpan position of counted; null where counted is
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
