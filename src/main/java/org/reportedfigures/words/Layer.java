package org.reportedfigures.words;

import java.util.Comparator;
import org.reportedfigures.figures.Span;
import org.reportedfigures.html.Html;

/**
 * Words that stand in an element of their own. Where layers overlap, the longer one is the outer
 * one and the shorter is cut.
 *
 * @param span in code points of the document; it may reach over paragraphs
 * @param opening the start tag
 * @param element the element's name, for the end tag
 */
record Layer(Rank rank, Span span, Html opening, String element) {
    /** What is outermost, and what is outside where two are equally long. */
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
