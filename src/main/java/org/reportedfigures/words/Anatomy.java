package org.reportedfigures.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.html.Html;

/**
 * The paragraphs that contain an item, with its passage and each kind of its words wrapped.
 *
 * @param paragraphs key ({@code data-p}) to the inner HTML that replaces the paragraph's own, in
 *     text order
 * @param first key of the paragraph where its number (or else its passage) begins; null if the item
 *     is not in this document
 * @param kinds the {@code data-words} present, in the order of a legend
 */
public record Anatomy(Map<String, Html> paragraphs, @Nullable String first, List<String> kinds) {
    public Anatomy {
        paragraphs = Collections.unmodifiableMap(new LinkedHashMap<>(paragraphs));
        kinds = List.copyOf(kinds);
    }
}
