package org.reportedfigures.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.reportedfigures.charts.Layout;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.LineBreaker;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.TextWidth;
import org.reportedfigures.library.Row;

/**
 * A mark in a timeline with its words.
 *
 * @param head value and what it is of, or who said it
 * @param rest the rest of the label
 * @param x where its words begin or end
 * @param beside whether the words are beside the mark; else above it
 * @param left the leftmost px that mark and words cover at the drawing's least width
 */
record TimeItem(
        Row row,
        TimeMark mark,
        List<String> head,
        List<String> rest,
        Length x,
        Anchor anchor,
        boolean beside,
        double left,
        double right) {
    static final double LINE = 17;

    private static final double SIZE = 13;

    /** Lines of words longer than this read badly. */
    private static final double MOST = 480;

    /** With less room than this beside the mark, words are above it. */
    private static final double LEAST_BESIDE = 210;

    /** Words are at the side with more room, beside the mark where they can. */
    static TimeItem of(
            Row row,
            TimeMark mark,
            String head,
            String rest,
            String quoted,
            boolean whole,
            double width) {
        double after = width - mark.right(width);
        double before = mark.left(width);
        boolean forward = after >= before;
        boolean beside = Math.max(after, before) >= LEAST_BESIDE;
        if (!beside) {
            forward = width - mark.from().at(width) >= Math.min(mark.to().at(width), MOST);
        }
        Length x = forward == beside ? mark.to() : mark.from();
        Length at =
                !beside
                        ? x
                        : x.plus(
                                forward
                                        ? mark.right(width) - mark.to().at(width)
                                        : mark.left(width) - mark.from().at(width));
        double room = Math.min(MOST, forward ? width - at.at(width) : at.at(width));
        List<String> heads =
                new LineBreaker(room, SIZE, true).of(head, whole ? Integer.MAX_VALUE : 4);
        var lines = new LineBreaker(room, SIZE, false);
        List<String> rests =
                Stream.of(rest, quoted)
                        .filter(text -> !text.isEmpty())
                        .flatMap(text -> lines.of(text, whole ? Integer.MAX_VALUE : 5).stream())
                        .toList();
        double words = Math.max(width(heads, true), width(rests, false));
        double end = at.at(width) + (forward ? words : -words);
        return new TimeItem(
                row,
                mark,
                heads,
                rests,
                at,
                forward ? Anchor.START : Anchor.END,
                beside,
                Math.min(mark.left(width), end),
                Math.max(mark.right(width), end));
    }

    /** Without words. */
    static TimeItem bare(Row row, TimeMark mark, double width) {
        return new TimeItem(
                row,
                mark,
                List.of(),
                List.of(),
                mark.from(),
                Anchor.START,
                true,
                mark.left(width),
                mark.right(width));
    }

    private static double width(List<String> lines, boolean bold) {
        return lines.stream().mapToDouble(l -> TextWidth.of(l, SIZE, bold)).max().orElse(0);
    }

    private int lines() {
        return head.size() + rest.size();
    }

    double height() {
        double words = lines() * LINE;
        return beside ? Math.max(TimeMark.SIZE, words) : words + 6 + TimeMark.SIZE;
    }

    /** The middle of the mark, from the top of the item. */
    double middle() {
        if (lines() == 0) {
            return TimeMark.SIZE / 2;
        }
        return beside ? LINE / 2 : lines() * LINE + 6 + TimeMark.SIZE / 2;
    }

    /** The words of an item whose mark has its middle there. */
    List<Shape> words(double middle) {
        double first = middle - middle() + 13;
        var shapes = new ArrayList<>(Layout.lines("headline halo", head, x, first, anchor));
        shapes.addAll(Layout.lines("halo", rest, x, first + head.size() * LINE, anchor));
        return shapes;
    }
}
