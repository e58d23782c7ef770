package org.reportedfigures.charts;

import java.util.ArrayList;
import org.reportedfigures.charts.Shape.Anchor;
import org.reportedfigures.charts.Shape.Group;
import org.reportedfigures.charts.Shape.Line;
import org.reportedfigures.charts.Shape.TextRun;

/** Dates below a timeline, and the dates of its texts. */
final class TimelineAxis {
    /** Px of the line of ticks. */
    static final double HEIGHT = 26;

    /** Px of a line that tells a text's date. */
    static final double TEXT = 18;

    private static final double SIZE = 13;

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
        shapes.add(new Line("base", X.ZERO, y, X.percent(100), y));
        for (TimeTicks.Tick tick : new TimeTicks(axis, width, phrases).all()) {
            X x = axis.at(tick.day());
            shapes.add(new Line("base", x, top, x, top + 5));
            double half = TextWidth.of(tick.text(), SIZE, false) / 2;
            Anchor anchor =
                    x.at(width) < half
                            ? Anchor.START
                            : x.at(width) > width - half ? Anchor.END : Anchor.MIDDLE;
            shapes.add(new TextRun("tick", x, top + 19, anchor, tick.text()));
        }
        return new Group("axis", shapes);
    }

    /** A line through all bands, down to its name below the ticks. */
    Shape textLine(TimeSpan published, double top) {
        X x = middle(published);
        return new Line("date", x, 0, x, top + 14);
    }

    private X middle(TimeSpan published) {
        return axis.at((published.from() + published.to()) / 2);
    }

    /** What the line tells. */
    Shape textName(TimeSpan published, double top) {
        X x = middle(published);
        String words =
                phrases.wording().say("timeline.text") + ": " + phrases.date(published.when());
        boolean forward = x.at(width) < width / 2;
        return new TextRun(
                "", x.plus(forward ? 6 : -6), top + 12, forward ? Anchor.START : Anchor.END, words);
    }
}
