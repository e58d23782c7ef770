package org.reportedfigures.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a document reports in one passage: a statement (with a number) or an event. */
public sealed interface Item permits Statement, Event {
    String id();

    /** The fewest whole sentences that report it. */
    Quote passage();

    Words words();

    Status status();

    /** Who said it; null if nobody is named. */
    @Nullable Speaker speaker();

    /** Who passed it on; null if nobody is named. */
    @Nullable Speaker via();

    /** The time that it is about; null if the text does not say. */
    @Nullable When when();

    /** When it was said; null if the text does not say. */
    @Nullable When saidOn();

    List<Translation> translations();

    /** The author's note for readers, for example on who a speaker may be; may be empty. */
    Texts note();

    /** The properties that the author inferred without words that say so. */
    Set<WordKind> editorsReading();

    default Optional<Translation> translation(String language) {
        return translations().stream().filter(t -> t.language().equals(language)).findFirst();
    }
}
