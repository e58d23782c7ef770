package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.drawing.LineBreaker;
import org.reportedfigures.drawing.TextWidth;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Label;

/**
 * A row's label, broken into lines for one form of a drawing.
 *
 * @param head in the wide form what is counted; in others value and noun in one
 * @param value in the wide form the value with its bound; else empty
 * @param rest status, time, speaker, qualifiers
 */
public record RowBlock(StatementRow row, List<String> head, List<String> value, List<String> rest) {
    public static final double LINE = 17;

    private static final double SMALL = 13;
    private static final double LARGE = 14;

    /** Name at the left, value after the mark, the rest below it. */
    static RowBlock beside(StatementRow row, RowWords text, double nameWidth, double restWidth) {
        Label label = text.label();
        return new RowBlock(
                row,
                new LineBreaker(nameWidth, SMALL, false).of(label.noun(), text.most(6)),
                new LineBreaker(190, LARGE, true).of(label.value(), text.most(4)),
                rest(text, restWidth, 6));
    }

    /** Everything in lines of one width. */
    static RowBlock stacked(StatementRow row, RowWords text, double width) {
        return new RowBlock(
                row,
                new LineBreaker(width, SMALL, true).of(text.label().counted(), text.most(8)),
                List.of(),
                rest(text, width, 8));
    }

    private static List<String> rest(RowWords text, double width, int most) {
        var lines = new LineBreaker(width, SMALL, false);
        var rest = new ArrayList<>(lines.of(text.label().report(), text.most(most)));
        if (!text.words().isEmpty()) {
            rest.addAll(lines.of(text.words(), text.most(most)));
        }
        return List.copyOf(rest);
    }

    static double nameWidth(String noun) {
        return TextWidth.of(noun, SMALL, false);
    }

    double valueWidth() {
        return value.stream().mapToDouble(v -> TextWidth.of(v, LARGE, true)).max().orElse(0);
    }

    int stackedLines() {
        return head.size() + rest.size();
    }

    /**
     * What is written of a row in a drawing.
     *
     * @param words the row's own words in the text, in quotation marks; "" where they are not drawn
     * @param whole whether it takes as many lines as it needs; else it is shortened, because the
     *     whole label is elsewhere on the page
     */
    record RowWords(Label label, String words, boolean whole) {
        /** Lines at most, where that many would do on a page. */
        int most(int onPage) {
            return whole ? Integer.MAX_VALUE : onPage;
        }
    }
}
