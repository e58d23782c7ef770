package org.reportedfigures.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Layout;
import org.reportedfigures.charts.RowBlock;
import org.reportedfigures.charts.TimeAxis;
import org.reportedfigures.charts.TimeAxis.TimeTicks;
import org.reportedfigures.charts.TimeSpan;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.LineBreaker;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.drawing.TextWidth;
import org.reportedfigures.phrases.Phrases;

/** Dates below a timeline, and the dates of its texts. */
final class TimelineAxis {
    /** Px of the line of ticks. */
    static final double HEIGHT = 26;

    /** Px of the line of a text's date. */
    private static final double TEXT = 18;

    private static final double SIZE = 13;

    /** Px between the names of two ticks, at least. */
    private static final double GAP = 4;

    private final TimeAxis axis;
    private final double width;
    private final Phrases phrases;

    TimelineAxis(TimeAxis axis, double width, Phrases phrases) {
        this.axis = axis;
        this.width = width;
        this.phrases = phrases;
    }

    Shape draw(double top) {
        var shapes = new ArrayList<Shape>();
        double y = top + 0.5;
        shapes.add(new LineShape("base", Length.ZERO, y, Length.percent(100), y));
        double free = 0;
        for (TimeTicks.Tick tick : new TimeTicks(axis, width, phrases).all()) {
            Length x = axis.at(tick.day());
            shapes.add(new LineShape("base", x, top, x, top + 5));
            double label = TextWidth.of(tick.text(), SIZE, false);
            TextRun name = name(tick, x, label, top + 19);
            double start = start(name, label);
            // One that is moved in from an end comes nearer to the next.
            if (start >= free) {
                shapes.add(name);
                free = start + label + GAP;
            }
        }
        return new Group("axis", shapes);
    }

    /** Below its tick, or at the end of the drawing that it would leave there. */
    private TextRun name(TimeTicks.Tick tick, Length x, double label, double y) {
        if (x.at(width) < label / 2) {
            return new TextRun("tick halo", Length.ZERO, y, Anchor.START, tick.text());
        }
        return x.at(width) > width - label / 2
                ? new TextRun("tick halo", Length.percent(100), y, Anchor.END, tick.text())
                : new TextRun("tick halo", x, y, Anchor.MIDDLE, tick.text());
    }

    private double start(TextRun name, double label) {
        double x = name.x().at(width);
        return switch (name.anchor()) {
            case START -> x;
            case MIDDLE -> x - label / 2;
            case END -> x - label;
        };
    }

    /** A line through all bands, down to its name below the ticks. */
    Shape textLine(TimeSpan published, double top) {
        Length x = middle(published);
        return new LineShape("date", x, 0, x, top + 14);
    }

    private Length middle(TimeSpan published) {
        return axis.at((published.from() + published.to()) / 2);
    }

    /** What the line is: after it or before it, wherever there is room; else below it. */
    List<Shape> textName(TimeSpan published, double top) {
        Length x = middle(published);
        List<String> lines = lines(published);
        double label = TextWidth.of(lines.getFirst(), SIZE, false);
        boolean isAfter = x.at(width) + 6 + label <= width;
        boolean isBefore = label <= x.at(width) - 6;
        Length at = isAfter ? x.plus(6) : isBefore ? x.plus(-6) : Length.ZERO;
        Anchor anchor = !isAfter && isBefore ? Anchor.END : Anchor.START;
        return Layout.lines("halo", lines, at, top + 12, anchor);
    }

    /** Px that the name of a text's date takes. */
    double textHeight(TimeSpan published) {
        return TEXT + (lines(published).size() - 1) * RowBlock.LINE;
    }

    private List<String> lines(TimeSpan published) {
        String words =
                phrases.wording()
                        .say(
                                "join.named",
                                phrases.wording().say("timeline.text"),
                                phrases.date(published.when()));
        return new LineBreaker(width, SIZE, false).of(words, Integer.MAX_VALUE);
    }
}
