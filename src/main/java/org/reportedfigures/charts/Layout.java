package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.library.StatementRow;

/**
 * How labels and marks share the room of a drawing.
 *
 * @see BesideLayout
 * @see StackedLayout
 * @see NoAxisLayout
 */
public interface Layout {
    /** Px between the rows. */
    double GAP = 14;

    RowBlock block(StatementRow row, RowBlock.RowWords text);

    /** Px that a row needs, with the gap below it. */
    double height(RowBlock block, Mark mark);

    /** Where the plot begins and how wide it is. */
    PlotSpan plot(List<RowBlock> blocks, Axis axis, Mark mark);

    /** Px from the top of a slot to the middle of its mark. */
    double middle(double pitch, Mark mark);

    /** The top of a row whose mark has its middle there. */
    double top(RowBlock block, double middle, Mark mark);

    List<Shape> texts(RowBlock block, PlotArea frame, double middle, Mark mark);

    /** Numbers that an axis marks at most. */
    int ticks(PlotSpan plot, double tickWidth);

    /** Whether a heading needs its room above a slot's first row, or below the row before. */
    boolean textAbove();

    /**
     * @param left percent
     */
    record PlotSpan(double left, Length width) {}

    /** The whole label, one line below the other. */
    static List<Shape> stacked(RowBlock block, Length x, double baseline) {
        var texts = new ArrayList<>(lines("headline", block.head(), x, baseline, Anchor.START));
        double rest = baseline + block.head().size() * RowBlock.LINE;
        texts.addAll(lines("", block.rest(), x, rest, Anchor.START));
        return texts;
    }

    static List<Shape> lines(
            String style, List<String> lines, Length x, double firstBaseline, Anchor anchor) {
        return java.util.stream.IntStream.range(0, lines.size())
                .<Shape>mapToObj(i ->
                        new TextRun(
                                style, x, firstBaseline + i * RowBlock.LINE, anchor, lines.get(i)))
                .toList();
    }
}
