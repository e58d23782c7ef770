package org.reportedfigures.dossiers.json;

import java.util.Arrays;

/** Where the lines of a text begin. */
public final class LinePositions {
    /**
     * A place in a text.
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

    /** The place of a UTF-16 offset; beyond the end it is the end. */
    public LinePosition at(int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new LinePosition(line + 1, text.codePointCount(starts[line], inside) + 1);
    }
}
