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

    /** For rows that agree: their marks one below the other, the labels beside them, no axis. */
    static final class NoAxisLayout implements Layout {
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

    /** For narrow drawings: the whole label in lines above a mark on the full width. */
    static final class StackedLayout implements Layout {
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
            double before =
                    mark.before(blocks.stream().map(b -> b.row().statement().value()).toList());
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
}
