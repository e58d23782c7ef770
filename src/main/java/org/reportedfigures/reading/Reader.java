package org.reportedfigures.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the quantities in texts of one language. */
public final class Reader {
    private Reader() {}

    /** The languages that can be read, as BCP 47 tags. */
    public static Set<String> languages() {
        return Set.of();
    }

    /**
     * The reader of a language.
     *
     * @param language BCP 47 tag; "hi-IN" is read as "hi"
     * @return empty where there is no lexicon of that language
     */
    public static Optional<Reader> in(String language) {
        return Optional.empty();
    }

    /** Every quantity of a text of any length, in its order; offsets in code points of the text. */
    public List<Quantity> read(String text) {
        return List.of();
    }
}
