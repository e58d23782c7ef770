package org.reportedfigures.drawing;

import java.util.List;

/**
 * How a shape looks, said without classes or variables.
 *
 * @param fill name of a colour of {@link Palette#colour}, or "" for none
 * @param stroke name of a colour, or ""
 * @param strokeWidth px
 * @param dashes px of dash and gap by turns; empty for a line without gaps
 * @param size of a text, px
 * @param haloed whether a text's stroke lies under its fill
 */
record ResolvedStyle(
        String fill,
        String stroke,
        double strokeWidth,
        List<Double> dashes,
        double size,
        boolean bold,
        boolean serif,
        boolean haloed) {
    ResolvedStyle {
        dashes = List.copyOf(dashes);
    }

    /** The same of a line, which has nothing to be filled. */
    ResolvedStyle unfilled() {
        return new ResolvedStyle("", stroke, strokeWidth, dashes, size, bold, serif, haloed);
    }
}
