package org.reportedfigures.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a document tells in one passage: a statement (with a number) or an event. */
public sealed interface Item permits Statement, Event {
    String id();

    /** The fewest whole sentences that tell it. */
    Quote passage();

    Words words();

    Status status();

    /** Who said it; null: nobody named. */
    @Nullable Speaker speaker();

    /** Who carried it; null: nobody named. */
    @Nullable Speaker via();

    /** What time it is about; null where the text does not tell. */
    @Nullable When when();

    /** When it was said; null where the text does not tell. */
    @Nullable When saidOn();

    List<Translation> translations();

    /** What the author adds for readers, for example where a speaker may be meant; may be empty. */
    Texts note();

    /** What the author read between the lines: no words say it. */
    Set<WordKind> editorsReading();

    default Optional<Translation> translation(String language) {
        return translations().stream().filter(t -> t.language().equals(language)).findFirst();
    }
}
