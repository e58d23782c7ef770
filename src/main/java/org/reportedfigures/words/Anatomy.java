package org.reportedfigures.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.html.Html;

/**
 * The paragraphs that an item touches, with its passage and each kind of its words wrapped.
 *
 * @param paragraphs key ({@code data-p}) to the inner HTML that takes the place of the paragraph's
 *     own, in the order of the text
 * @param first key of the paragraph where its number (or else its passage) begins; null where the
 *     item is not told in this document
 * @param kinds the {@code data-words} that are there, in the order of a legend
 */
public record Anatomy(Map<String, Html> paragraphs, @Nullable String first, List<String> kinds) {
    public Anatomy {
        paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
        kinds = List.copyOf(kinds);
    }
}
