package org.reportedfigures.words;

import java.util.List;
import org.reportedfigures.figures.Span;
import org.reportedfigures.html.Html;

/**
 * A line of the document that is not blank.
 *
 * @param key its {@code data-p}
 * @param span in code points of the document
 * @param parts the parts that may be shown, in order; a single one if all of it may
 * @param gapAfter whether text that may not be shown follows and nothing shown comes after it
 */
record Paragraph(String key, Span span, List<ParagraphPart> parts, boolean gapAfter) {
    /**
     * A stretch that is shown.
     *
     * @param gapBefore whether hidden text precedes it
     */
    record ParagraphPart(Span span, boolean gapBefore) {}

    static final Html GAP = Html.of("<span class=\"gap\">[…]</span>");
}
