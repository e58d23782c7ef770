package org.reportedfigures.words;

import java.util.Comparator;
import org.reportedfigures.figures.Span;
import org.reportedfigures.html.Html;

/**
 * Words with an element of their own. Where layers overlap, the longer one is outside and the
 * shorter is split.
 *
 * @param span in code points of the document; it may cross paragraphs
 * @param opening the start tag
 * @param element the element's name, for the end tag
 */
record Layer(Rank rank, Span span, Html opening, String element) {
    /** From the outermost in; decides between layers of equal length. */
    enum Rank {
        PASSAGE,
        MARK,
        WORDS
    }

    static final Comparator<Layer> FROM_OUTSIDE =
            Comparator.comparing((Layer layer) -> layer.rank != Rank.PASSAGE)
                    .thenComparingInt(layer -> -layer.span.length())
                    .thenComparing(Layer::rank)
                    .thenComparingInt(layer -> layer.span.start())
                    .thenComparing(layer -> layer.opening().toString());

    Html closing() {
        return Html.of("</%s>", element);
    }

    boolean isPassage() {
        return rank == Rank.PASSAGE;
    }
}
