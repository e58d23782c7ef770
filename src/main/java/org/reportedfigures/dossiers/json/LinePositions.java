package org.reportedfigures.dossiers.json;

import java.util.Arrays;

/** The line starts of a text. */
public final class LinePositions {
    /**
     * A position in a text.
     *
     * @param line from 1
     * @param column in code points, from 1
     */
    public record LinePosition(int line, int column) {}

    private final String text;
    private final int[] starts;

    public LinePositions(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The position of a UTF-16 offset; an offset past the end is the end. */
    public LinePosition at(int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new LinePosition(line + 1, text.codePointCount(starts[line], inside) + 1);
    }
}
