package org.reportedfigures.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that the text reports without a number. */
public record Event(
        String id,
        Texts name,
        Category category,
        Quote passage,
        Words words,
        Status status,
        @Nullable Speaker speaker,
        @Nullable Speaker via,
        @Nullable When when,
        @Nullable When saidOn,
        List<Translation> translations,
        Texts note,
        Set<WordKind> editorsReading)
        implements Item {
    public Event {
        translations = List.copyOf(translations);
        editorsReading = Set.copyOf(editorsReading);
    }
}
