package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.library.Row;

/**
 * A row's label, broken into lines for one form of a drawing.
 *
 * @param head in the wide form what is counted; in others value and noun in one
 * @param value in the wide form the value with its bound; else empty
 * @param told status, time, speaker, qualifiers
 */
record RowBlock(Row row, List<String> head, List<String> value, List<String> told) {
    static final double LINE = 17;

    private static final double SMALL = 13;
    private static final double LARGE = 14;

    /** Name at the left, value behind the mark, the rest below it. */
    static RowBlock beside(Row row, Label label, double nameWidth, double toldWidth) {
        return new RowBlock(
                row,
                new Lines(nameWidth, SMALL, false).of(label.noun(), 6),
                new Lines(190, LARGE, true).of(label.value(), 4),
                new Lines(toldWidth, SMALL, false).of(label.told(), 6));
    }

    /** Everything in lines of one width. */
    static RowBlock stacked(Row row, Label label, double width) {
        return new RowBlock(
                row,
                new Lines(width, SMALL, true).of(label.counted(), 8),
                List.of(),
                new Lines(width, SMALL, false).of(label.told(), 8));
    }

    static double nameWidth(String noun) {
        return TextWidth.of(noun, SMALL, false);
    }

    double valueWidth() {
        return value.stream().mapToDouble(v -> TextWidth.of(v, LARGE, true)).max().orElse(0);
    }

    int stackedLines() {
        return head.size() + told.size();
    }
}
