package org.reportedfigures.dossiers.draft;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.Quantity;

/**
 * A quantity of a text with the positions of its words, in UTF-16 of the whole text.
 *
 * @param unitWords its unit as written; "" if it has none
 * @param isProven whether the check accepts these words
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
    /** A stretch of the text: first UTF-16 unit, and the one after the last. */
    record DraftPosition(int start, int end) {}
}
