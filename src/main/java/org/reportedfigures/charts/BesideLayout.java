package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Label;

/** For wide drawings: what is counted at the left, the value after its mark, the rest below. */
final class BesideLayout implements Layout {
    private static final double MOST_NAME = 140;
    private static final double SPACE = 11;

    /** For the last number of an axis. */
    private static final double EDGE = 12;

    private static final double LEAST_PLOT = 90;

    private final double width;
    private final double nameWidth;
    private final double before;

    /**
     * @param before px that the marks need before the plot
     */
    BesideLayout(double width, List<Label> labels, double before) {
        this.width = width;
        this.before = before;
        double widest =
                labels.stream().mapToDouble(l -> RowBlock.nameWidth(l.noun())).max().orElse(0);
        this.nameWidth = Math.min(MOST_NAME, Math.ceil(widest));
    }

    private double left() {
        return nameWidth + SPACE + before;
    }

    @Override
    public RowBlock block(StatementRow row, RowBlock.RowWords text) {
        return RowBlock.beside(row, text, nameWidth, width - left());
    }

    @Override
    public double height(RowBlock block, Mark mark) {
        double rest = restBaseline(block, mark) + block.rest().size() * RowBlock.LINE;
        double name = 4.5 + block.head().size() * RowBlock.LINE;
        return mark.size() / 2 + Math.max(rest, name) - RowBlock.LINE + 4 + GAP;
    }

    /** From the middle of the mark: below it, and below a value of several lines. */
    private static double restBaseline(RowBlock block, Mark mark) {
        return Math.max(mark.size() / 2 + 16, 5 + block.value().size() * RowBlock.LINE);
    }

    @Override
    public PlotSpan plot(List<RowBlock> blocks, Axis axis, Mark mark) {
        double room = width - left();
        double plot = room - EDGE;
        for (RowBlock block : blocks) {
            var value = block.row().statement().value();
            double after = mark.reach(value, axis) + block.valueWidth();
            double part = axis.at(mark.end(value));
            plot = part > 0 ? Math.min(plot, (room - after) / part) : plot;
        }
        double wide = Math.max(LEAST_PLOT, Math.floor(plot));
        return new PlotSpan(left() / width * 100, Length.percent(wide / width * 100));
    }

    @Override
    public double middle(double pitch, Mark mark) {
        return mark.size() / 2;
    }

    @Override
    public double top(RowBlock block, double middle, Mark mark) {
        return middle - mark.size() / 2;
    }

    @Override
    public List<Shape> texts(RowBlock block, PlotArea frame, double middle, Mark mark) {
        var value = block.row().statement().value();
        Length left = Length.percent(frame.left());
        Length after = frame.x(mark.end(value)).plus(mark.reach(value, frame.axis()));
        var texts = new ArrayList<Shape>();
        texts.addAll(Layout.lines("value", block.value(), after, middle + 5, Anchor.START));
        texts.addAll(
                Layout.lines(
                        "name",
                        block.head(),
                        left.plus(-SPACE - before),
                        middle + 4.5,
                        Anchor.END));
        texts.addAll(
                Layout.lines(
                        "", block.rest(), left, middle + restBaseline(block, mark), Anchor.START));
        return texts;
    }

    @Override
    public int ticks(PlotSpan plot, double tickWidth) {
        return (int) Math.clamp(plot.width().at(width) / (tickWidth + 16) + 1, 2, 6);
    }

    @Override
    public boolean textAbove() {
        return false;
    }
}
