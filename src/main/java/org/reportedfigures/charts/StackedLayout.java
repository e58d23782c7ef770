package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.library.StatementRow;

/** For narrow drawings: the whole label in lines above a mark on the full width. */
final class StackedLayout implements Layout {
    /** For an arrow at the plot's end. */
    private static final double AFTER = 24;

    private static final double SPACE = 6;

    private final double width;

    StackedLayout(double width) {
        this.width = width;
    }

    @Override
    public RowBlock block(StatementRow row, RowBlock.RowWords text) {
        return RowBlock.stacked(row, text, width);
    }

    @Override
    public double height(RowBlock block, Mark mark) {
        return block.stackedLines() * RowBlock.LINE + SPACE + mark.size() + GAP;
    }

    @Override
    public PlotSpan plot(List<RowBlock> blocks, Axis axis, Mark mark) {
        double before = mark.before(blocks.stream().map(b -> b.row().statement().value()).toList());
        return new PlotSpan(
                before / width * 100, Length.percent((width - before - AFTER) / width * 100));
    }

    @Override
    public double middle(double pitch, Mark mark) {
        return pitch - GAP - mark.size() / 2;
    }

    @Override
    public double top(RowBlock block, double middle, Mark mark) {
        return middle - mark.size() / 2 - SPACE - block.stackedLines() * RowBlock.LINE;
    }

    @Override
    public List<Shape> texts(RowBlock block, PlotArea frame, double middle, Mark mark) {
        return Layout.stacked(block, Length.ZERO, top(block, middle, mark) + 13);
    }

    @Override
    public int ticks(PlotSpan plot, double tickWidth) {
        return 2;
    }

    @Override
    public boolean textAbove() {
        return true;
    }
}
