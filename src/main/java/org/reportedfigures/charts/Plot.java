package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.charts.Layout.NoAxisLayout;
import org.reportedfigures.charts.Layout.StackedLayout;
import org.reportedfigures.drawing.Drawing;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Palette;
import org.reportedfigures.drawing.RowLink;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Label;

/**
 * Draws rows one below the other, each with its label and a mark on one axis of numbers: what kinds
 * of charts have in common that compare numbers.
 */
final class Plot {
    private final ChartRoom room;
    private final Axis axis;
    private final Mark mark;
    private final boolean panels;
    private final List<Label> labels;
    private final Layout layout;
    private final RowGrid slots;
    private final PlotArea frame;

    /**
     * @param mark how each value is drawn
     * @param panels whether each status has a panel of its own, with a heading
     */
    Plot(Chart chart, Axis axis, Mark mark, boolean panels, ChartRoom room) {
        this.room = room;
        this.axis = axis;
        this.mark = mark;
        this.panels = panels;
        List<StatementRow> rows = panels ? byStatus(chart.drawn()) : chart.drawn();
        List<RowBlock.RowWords> words = rows.stream().map(room::words).toList();
        this.labels = words.stream().map(RowBlock.RowWords::label).toList();
        this.layout = layout(rows);
        var blocks = new ArrayList<RowBlock>();
        for (int i = 0; i < rows.size(); i++) {
            blocks.add(layout.block(rows.get(i), words.get(i)));
        }
        this.slots = RowGrid.of(blocks, panels, layout, mark);
        Layout.PlotSpan plot = layout.plot(blocks, axis, mark);
        double top = slots.above() + layout.middle(slots.pitch(), mark) - slots.pitch() / 2;
        this.frame =
                new PlotArea(
                        axis, plot.left(), plot.width(), top, slots.pitch(), slots.rows().size());
    }

    private static List<StatementRow> byStatus(List<StatementRow> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> row.item().status())).toList();
    }

    private Layout layout(List<StatementRow> rows) {
        if (axis.equals(Axis.NONE)) {
            return new NoAxisLayout(room.width(), mark);
        }
        return room.form() == SizeClass.NARROW
                ? new StackedLayout(room.width())
                : new BesideLayout(
                        room.width(),
                        labels,
                        mark.before(rows.stream().map(row -> row.statement().value()).toList()));
    }

    ChartDrawing draw() {
        var fills = new ArrayList<Shape>();
        var over = new ArrayList<Shape>();
        double bottom = slots.height();
        if (!axis.equals(Axis.NONE)) {
            var drawn = new PlotAxis(frame, room.width(), room.phrases(), layout);
            over.add(drawn.draw(bottom));
            bottom += PlotAxis.HEIGHT;
        }
        List<StatementRow> rows =
                slots.rows().stream().flatMap(Optional::stream).map(RowBlock::row).toList();
        int number = 0;
        for (int slot = 0; slot < frame.slots(); slot++) {
            Optional<RowBlock> block = slots.rows().get(slot);
            if (block.isPresent()) {
                if (panels && RowGrid.begins(rows, number)) {
                    over.add(heading(block.get(), frame.centre(slot)));
                }
                row(block.get(), labels.get(number), slot, fills, over);
                number++;
            }
        }
        var drawing =
                new Drawing(
                        room.form().style(),
                        Math.ceil(bottom),
                        List.of(new Group("fills", fills), new Group("over", over)));
        return new ChartDrawing(drawing, rows, options());
    }

    private Map<String, Object> options() {
        List<Optional<StatementRow>> rows =
                slots.rows().stream().map(slot -> slot.map(RowBlock::row)).toList();
        return ApexOptions.layer(
                frame.left(),
                frame.width(),
                frame.top(),
                frame.height(),
                rows,
                room.phrases(),
                mark.options(frame, rows));
    }

    private void row(RowBlock block, Label label, int slot, List<Shape> fills, List<Shape> over) {
        StatementRow row = block.row();
        double middle = frame.centre(slot);
        Mark.MarkShapes parts =
                mark.draw(
                        row.statement().value(),
                        row.item().status(),
                        Palette.classOf(row.dossier(), row.category()),
                        frame,
                        middle);
        var link = new RowLink(row.kind(), row.id(), room.links().to(row), label.text());
        fills.add(
                new RowGroup(
                        new RowLink(row.kind(), row.id(), room.links().to(row), ""),
                        parts.fills()));
        var shapes = new ArrayList<Shape>(layout.texts(block, frame, middle, mark));
        shapes.addAll(0, parts.over());
        double top = layout.top(block, middle, mark);
        double height = layout.height(block, mark) - Layout.GAP;
        shapes.addFirst(
                new Rectangle("hit", Length.ZERO, top - 3, Length.percent(100), height + 6));
        over.add(new RowGroup(link, shapes));
    }

    private Shape heading(RowBlock block, double middle) {
        String status = room.phrases().wording().say("status." + block.row().item().status().id());
        double baseline = layout.top(block, middle, mark) - 10;
        return new TextRun("panel", Length.ZERO, baseline, Anchor.START, status);
    }

    /**
     * Where the plot is in a drawing: slots of one height, one below the other.
     *
     * @param left percent of the drawing's width
     * @param width mostly a part of the drawing's width
     * @param top px of the first slot; may be less than 0
     * @param pitch px from slot to slot; a mark is in the middle of its slot
     */
    record PlotArea(Axis axis, double left, Length width, double top, double pitch, int slots) {
        Length x(BigDecimal value) {
            double at = axis.at(value);
            return new Length(left + width.percent() * at, width.px() * at);
        }

        Length end() {
            return new Length(left + width.percent(), width.px());
        }

        double centre(int slot) {
            return top + (slot + 0.5) * pitch;
        }

        double height() {
            return pitch * slots;
        }
    }
}
