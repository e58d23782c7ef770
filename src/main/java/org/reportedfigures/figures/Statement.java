package org.reportedfigures.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mention of a figure in a document.
 *
 * @param words always with {@link WordKind#CORE} and {@link WordKind#NUMBER}
 * @param estimate whether the words call it an estimate
 * @param condition the condition of the value; may be empty
 * @param reading how the number as written is read, if that is not obvious; may be empty
 * @param editorsReading properties that the author inferred without words that say so
 * @param checkedByHand why the number could not be checked by machine; null if it was
 */
public record Statement(
        String id,
        Quote passage,
        Words words,
        Value value,
        boolean estimate,
        Status status,
        Texts condition,
        @Nullable Speaker speaker,
        @Nullable Speaker via,
        @Nullable When when,
        @Nullable When saidOn,
        List<Translation> translations,
        Texts note,
        Texts reading,
        Set<WordKind> editorsReading,
        @Nullable Texts checkedByHand)
        implements Item {
    public Statement {
        translations = List.copyOf(translations);
        editorsReading = Set.copyOf(editorsReading);
    }
}
