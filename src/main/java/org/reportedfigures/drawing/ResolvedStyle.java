package org.reportedfigures.drawing;

import java.util.List;

/**
 * The style of a shape, without classes or variables.
 *
 * @param fill name of a colour of {@link Palette#colour}, or "" for none
 * @param stroke name of a colour, or ""
 * @param strokeWidth px
 * @param dashes alternating px of dash and gap; empty for a solid line
 * @param size font size, px
 * @param haloed whether a text's stroke is painted under its fill
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

    /** The same for a line, which has no fill. */
    ResolvedStyle unfilled() {
        return new ResolvedStyle("", stroke, strokeWidth, dashes, size, bold, serif, haloed);
    }
}
