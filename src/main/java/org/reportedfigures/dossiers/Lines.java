package org.reportedfigures.dossiers;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class Lines {
    /**
     * A place in a text.
     *
     * @param line from 1
     * @param column in code points, from 1
     */
    record Place(int line, int column) {}

    private final String text;
    private final int[] starts;

    Lines(String text) {
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
    Place at(int offset) {
        int inside = Math.clamp(offset, 0, text.length());
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Place(line + 1, text.codePointCount(starts[line], inside) + 1);
    }
}
