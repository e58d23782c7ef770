package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.library.StatementRow;

/** For rows that agree: their marks one below the other, the labels beside them, no axis. */
final class NoAxisLayout implements Layout {
    private final double width;
    private final Mark mark;

    NoAxisLayout(double width, Mark mark) {
        this.width = width;
        this.mark = mark;
    }

    @Override
    public RowBlock block(StatementRow row, RowBlock.RowWords text) {
        return RowBlock.stacked(row, text, width - after(row, mark));
    }

    @Override
    public double height(RowBlock block, Mark mark) {
        return block.stackedLines() * RowBlock.LINE + GAP;
    }

    @Override
    public PlotSpan plot(List<RowBlock> blocks, Axis axis, Mark mark) {
        // As wide as the drawing may be, a mark is at its start.
        return new PlotSpan(0, new Length(0, 2 * before(blocks.getFirst().row(), mark)));
    }

    @Override
    public double middle(double pitch, Mark mark) {
        return RowBlock.LINE / 2;
    }

    @Override
    public double top(RowBlock block, double middle, Mark mark) {
        return middle - RowBlock.LINE / 2;
    }

    @Override
    public List<Shape> texts(RowBlock block, PlotArea frame, double middle, Mark mark) {
        Length x = Length.ZERO.plus(after(block.row(), mark));
        return Layout.stacked(block, x, top(block, middle, mark) + 13);
    }

    /** Px before the middle of a mark; all have one value. */
    private static double before(StatementRow row, Mark mark) {
        return mark.before(List.of(row.statement().value()));
    }

    private static double after(StatementRow row, Mark mark) {
        return before(row, mark) + mark.reach(row.statement().value(), Axis.NONE);
    }

    @Override
    public int ticks(PlotSpan plot, double tickWidth) {
        return 0;
    }

    @Override
    public boolean textAbove() {
        return false;
    }
}
