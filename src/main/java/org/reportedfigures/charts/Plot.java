package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.reportedfigures.charts.ChartKind.Stage;
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
import org.reportedfigures.phrases.Phrases;

/** Draws the rows of a chart in one form. */
public final class Plot {
    private final SizeClass form;
    private final double width;
    private final Phrases phrases;
    private final Links links;
    private final Stage stage;
    private final List<Label> labels;
    private final Layout layout;
    private final RowGrid slots;
    private final PlotArea frame;
    private final Function<StatementRow, String> colours;

    /** For a page: laid out for the form's least width, from where it stretches. */
    Plot(Chart chart, SizeClass form, Phrases phrases, Links links) {
        this(chart, form, form.width(), row -> "", false, phrases, links);
    }

    /** For a picture of that width: with the words of the text, nothing shortened. */
    public static Plot whole(Chart chart, double width, Phrases phrases, Links links) {
        SizeClass form = width < SizeClass.WIDE.width() ? SizeClass.NARROW : SizeClass.WIDE;
        return new Plot(chart, form, width, phrases::words, true, phrases, links);
    }

    private Plot(
            Chart chart,
            SizeClass form,
            double width,
            Function<StatementRow, String> words,
            boolean whole,
            Phrases phrases,
            Links links) {
        this.form = form;
        this.width = width;
        this.phrases = phrases;
        this.links = links;
        this.colours = row -> Palette.classOf(chart.dossier(), row.category());
        Stage all = chart.kind().stage(chart.drawn());
        this.stage = all;
        List<StatementRow> rows = all.panels() ? byStatus(chart.drawn()) : chart.drawn();
        this.labels = rows.stream().map(phrases::label).toList();
        this.layout = layout(rows, all);
        var blocks = new ArrayList<RowBlock>();
        for (int i = 0; i < rows.size(); i++) {
            var text = new RowWords(labels.get(i), words.apply(rows.get(i)), whole);
            blocks.add(layout.block(rows.get(i), text));
        }
        this.slots = RowGrid.of(blocks, all.panels(), layout, all.mark());
        Layout.PlotSpan plot = layout.plot(blocks, all.axis(), all.mark());
        double top = slots.above() + layout.middle(slots.pitch(), all.mark()) - slots.pitch() / 2;
        this.frame =
                new PlotArea(
                        all.axis(),
                        plot.left(),
                        plot.width(),
                        top,
                        slots.pitch(),
                        slots.rows().size());
    }

    private static List<StatementRow> byStatus(List<StatementRow> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> row.item().status())).toList();
    }

    private Layout layout(List<StatementRow> rows, Stage all) {
        if (all.axis().equals(Axis.NONE)) {
            return new NoAxisLayout(width, all.mark());
        }
        return form == SizeClass.NARROW
                ? new StackedLayout(width)
                : new BesideLayout(width, labels, before(rows, all.mark()));
    }

    private static double before(List<StatementRow> rows, Mark mark) {
        return mark.before(rows.stream().map(row -> row.statement().value()).toList());
    }

    SizeClass form() {
        return form;
    }

    PlotArea frame() {
        return frame;
    }

    Mark mark() {
        return stage.mark();
    }

    /** Slot by slot; empty where no mark stands. */
    List<Optional<StatementRow>> rows() {
        return slots.rows().stream().map(slot -> slot.map(RowBlock::row)).toList();
    }

    public Drawing drawing() {
        var fills = new ArrayList<Shape>();
        var over = new ArrayList<Shape>();
        double bottom = slots.height();
        if (!frame.axis().equals(Axis.NONE)) {
            var axis = new PlotAxis(frame, width, phrases, layout);
            over.add(axis.draw(bottom));
            bottom += PlotAxis.HEIGHT;
        }
        List<StatementRow> drawn = rows().stream().flatMap(Optional::stream).toList();
        int number = 0;
        for (int slot = 0; slot < frame.slots(); slot++) {
            Optional<RowBlock> block = slots.rows().get(slot);
            if (block.isPresent()) {
                if (stage.panels() && RowGrid.begins(drawn, number)) {
                    over.add(heading(block.get(), frame.centre(slot)));
                }
                row(block.get(), labels.get(number), slot, fills, over);
                number++;
            }
        }
        return new Drawing(
                form.style(),
                Math.ceil(bottom),
                List.of(new Group("fills", fills), new Group("over", over)));
    }

    private void row(RowBlock block, Label label, int slot, List<Shape> fills, List<Shape> over) {
        StatementRow row = block.row();
        double middle = frame.centre(slot);
        Mark.MarkShapes parts =
                stage.mark()
                        .draw(
                                row.statement().value(),
                                row.item().status(),
                                colours.apply(row),
                                frame,
                                middle);
        var link = new RowLink(row.kind(), row.id(), links.to(row), label.text());
        fills.add(
                new RowGroup(new RowLink(row.kind(), row.id(), links.to(row), ""), parts.fills()));
        var shapes = new ArrayList<Shape>(layout.texts(block, frame, middle, stage.mark()));
        shapes.addAll(0, parts.over());
        double top = layout.top(block, middle, stage.mark());
        double height = layout.height(block, stage.mark()) - Layout.GAP;
        shapes.addFirst(
                new Rectangle("hit", Length.ZERO, top - 3, Length.percent(100), height + 6));
        over.add(new RowGroup(link, shapes));
    }

    private Shape heading(RowBlock block, double middle) {
        String status = phrases.wording().say("status." + block.row().item().status().id());
        double baseline = layout.top(block, middle, stage.mark()) - 10;
        return new TextRun("panel", Length.ZERO, baseline, Anchor.START, status);
    }
}
