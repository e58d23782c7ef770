package org.reportedfigures.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.html.Hole;
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

    /**
     * The layers of an item in one document.
     *
     * @param layers its passage and each kind of its words in this document
     * @param kinds {@code data-words} of these, in the order of a legend
     * @param first where the number, or else the passage, begins; null if neither is in this
     *     document
     */
    record AnatomyLayers(List<Layer> layers, Set<String> kinds, @Nullable Span first) {
        private static final Html PASSAGE =
                Html.of("<span%s class=\"passage\">", Html.hole(new Hole.Chosen()));

        static AnatomyLayers of(Item item, String document) {
            var layers = new ArrayList<Layer>();
            var kinds = new LinkedHashSet<String>();
            Span first = null;
            if (item.passage().document().equals(document)) {
                first = item.passage().span();
                layers.add(new Layer(Layer.Rank.PASSAGE, first, PASSAGE, "span"));
            }
            for (WordKind kind : WordKind.values()) {
                Quote quote = item.words().quotes().get(kind);
                if (kind == WordKind.CORE || quote == null || !quote.document().equals(document)) {
                    continue;
                }
                if (kind == WordKind.NUMBER || first == null) {
                    first = quote.span();
                }
                String name = name(kind);
                kinds.add(name);
                var layer =
                        new Layer(
                                Layer.Rank.WORDS,
                                quote.span(),
                                Html.of("<span data-words=\"%s\">", name),
                                "span");
                // The same words may express both times.
                if (!layers.contains(layer)) {
                    layers.add(layer);
                }
            }
            return new AnatomyLayers(List.copyOf(layers), kinds, first);
        }

        private static String name(WordKind kind) {
            return kind == WordKind.SAID_ON ? WordKind.WHEN.id() : kind.id();
        }
    }
}
