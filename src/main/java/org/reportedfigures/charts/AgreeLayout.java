package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Shape.Anchor;
import org.reportedfigures.library.Row;

/** For rows that agree: their marks one below the other, the labels beside them, no axis. */
final class AgreeLayout implements Layout {
    private static final double PLOT = 56;

    private final double width;

    AgreeLayout(double width) {
        this.width = width;
    }

    @Override
    public RowBlock block(Row row, RowText text) {
        return RowBlock.stacked(row, text, width - PLOT);
    }

    @Override
    public double height(RowBlock block, Mark mark) {
        return block.stackedLines() * RowBlock.LINE + GAP;
    }

    @Override
    public Span plot(List<RowBlock> blocks, Axis axis, Mark mark) {
        return new Span(0, PLOT / width * 100);
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
    public List<Shape> texts(RowBlock block, Frame frame, double middle, Mark mark) {
        double baseline = top(block, middle, mark) + 13;
        var texts = new ArrayList<Shape>();
        texts.addAll(Layout.lines("headline", block.head(), frame.end(), baseline, Anchor.START));
        texts.addAll(
                Layout.lines(
                        "",
                        block.told(),
                        frame.end(),
                        baseline + block.head().size() * RowBlock.LINE,
                        Anchor.START));
        return texts;
    }

    @Override
    public int ticks(Span plot, double tickWidth) {
        return 0;
    }

    @Override
    public boolean textAbove() {
        return false;
    }
}
