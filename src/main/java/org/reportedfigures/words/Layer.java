package org.reportedfigures.words;

import java.util.Comparator;
import org.reportedfigures.figures.Span;

/**
 * Words that stand in an element of their own. Where layers overlap, the longer one is the outer
 * one and the shorter is cut.
 *
 * @param span in code points of the document; it may reach over paragraphs
 * @param opening the start tag
 * @param element the element's name, for the end tag
 */
record Layer(Rank rank, Span span, String opening, String element) {
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
                    .thenComparing(Layer::opening);

    String closing() {
        return "</" + element + ">";
    }

    boolean isPassage() {
        return rank == Rank.PASSAGE;
    }
}
