package org.reportedfigures.dossiers.draft;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;

/**
 * A quantity of a text with the places of its words, in UTF-16 of the whole text.
 *
 * @param unitWords how its unit is written; "" where it has none
 * @param isProven whether the check says yes to these words
 */
record DraftedStatement(
        Quantity quantity,
        DraftPosition passage,
        DraftPosition core,
        DraftPosition number,
        @Nullable DraftPosition bound,
        @Nullable DraftPosition estimate,
        String unitWords,
        boolean isProven) {
    /** A stretch of the text: first unit, and the one after the last. */
    record DraftPosition(int start, int end) {}
}
