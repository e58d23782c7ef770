package org.reportedfigures.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Mark;
import org.reportedfigures.charts.TimeAxis;
import org.reportedfigures.charts.TimeSpan;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Point;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.When;

/** How a time is drawn: bracket, bar, box or dot, with ends as sure as they are reported. */
final class TimeMark {
    /** Px from top to bottom. */
    static final double SIZE = 14;

    /** Px that an end takes which is open or not known. */
    static final double STUB = 26;

    private static final double RADIUS = 5;

    /** What is shorter in px is a dot. */
    private static final double SHORTEST = 8;

    private final TimeSpan span;
    private final Status status;
    private final String colour;
    private final Length from;
    private final Length to;
    private final boolean dot;

    TimeMark(TimeSpan span, Status status, String colour, TimeAxis axis, double width) {
        this.span = span;
        this.status = status;
        this.colour = colour;
        this.from = axis.at(span.opens() ? axis.from() : span.from());
        this.to = axis.at(span.goesOn() ? axis.to() : span.to());
        this.dot = to.at(width) - from.at(width) < SHORTEST;
    }

    /** The leftmost px it covers in a drawing of that width, with the space before a text. */
    double left(double width) {
        return from.at(width) - (span.startUnknown() ? STUB + 6 : isRough() ? 14 : 10);
    }

    double right(double width) {
        return to.at(width) + (span.endUnknown() ? STUB + 6 : isRough() ? 14 : 10);
    }

    Length from() {
        return from;
    }

    Length to() {
        return to;
    }

    Length middle() {
        return Length.percent((from.percent() + to.percent()) / 2);
    }

    /** Where a line that comes from there meets it. */
    Length side(Length other) {
        boolean over = other.percent() >= from.percent() && other.percent() <= to.percent();
        if (dot || over) {
            return middle();
        }
        return other.percent() < from.percent() ? from : to;
    }

    List<Shape> draw(double y) {
        var shapes = new ArrayList<Shape>();
        if (dot) {
            dot(y, shapes);
        } else {
            body(y, shapes);
        }
        if (status == Status.DENIED) {
            shapes.add(
                    dot
                            ? Mark.struck(colour, middle(), y)
                            : new LineShape("bracket " + colour, from, y, to, y));
        }
        if (span.startUnknown()) {
            shapes.add(stub(from, y, -1));
        }
        if (span.endUnknown()) {
            shapes.add(stub(to, y, 1));
        }
        return shapes;
    }

    private boolean isRough() {
        return span.startApproximate() || span.endApproximate();
    }

    private void dot(double y, List<Shape> shapes) {
        boolean solid = status.isSo();
        String style = solid ? "solid " : "ring " + Mark.outline(status);
        shapes.add(new Dot(style + colour, middle(), y, solid ? RADIUS : RADIUS - 0.75));
        if (isRough()) {
            shapes.add(new Dot("dotted " + colour, middle(), y, RADIUS + 3));
        }
    }

    private void body(double y, List<Shape> shapes) {
        When.WhenKind kind = span.when().kind();
        if (kind == When.WhenKind.TOTAL) {
            String line = status == Status.POSSIBLE ? "bracket dashed " : "bracket ";
            shapes.add(new LineShape(line + colour, from, y, to, y));
            ends(y, SIZE, shapes);
        } else if (kind == When.WhenKind.WITHIN || (kind == null && span.isVague())) {
            shapes.add(bar(Mark.outline(status), y, 12));
            rough(y, shapes);
        } else {
            shapes.add(bar(status.isSo() ? "solid " : Mark.outline(status), y, 6));
            rough(y, shapes);
        }
        if (span.opens()) {
            shapes.add(chevron(from, y, -1));
        }
        if (span.goesOn()) {
            shapes.add(chevron(to, y, 1));
        }
    }

    private Shape bar(String style, double y, double height) {
        Length width = Length.percent(to.percent() - from.percent());
        return new Rectangle(style + colour, from, y - height / 2, width, height);
    }

    /** Caps of a bracket; none where it goes on. */
    private void ends(double y, double height, List<Shape> shapes) {
        if (!span.opens() && !span.startUnknown()) {
            shapes.add(cap(from, y, height, span.startApproximate()));
        }
        if (!span.goesOn() && !span.endUnknown()) {
            shapes.add(cap(to, y, height, span.endApproximate()));
        }
    }

    /** Ends of bars and boxes that are reported as about. */
    private void rough(double y, List<Shape> shapes) {
        if (span.startApproximate() && !span.opens()) {
            shapes.add(cap(from.plus(-4), y, SIZE, true));
        }
        if (span.endApproximate() && !span.goesOn()) {
            shapes.add(cap(to.plus(4), y, SIZE, true));
        }
    }

    private Shape cap(Length at, double y, double height, boolean rough) {
        return new LineShape(
                (rough ? "dotted " : "bracket ") + colour, at, y - height / 2, at, y + height / 2);
    }

    /** Nobody says how far. */
    private Shape stub(Length at, double y, int direction) {
        var end = new Point(STUB * direction, 0);
        return new Path("dotted " + colour, at, y, List.of(new Point(0, 0), end), false);
    }

    /** It goes on beyond the drawing. */
    private Shape chevron(Length at, double y, int direction) {
        double tip = 6d * direction;
        double back = direction;
        return new Path(
                "bracket " + colour,
                at,
                y,
                List.of(new Point(back, -5), new Point(tip, 0), new Point(back, 5)),
                false);
    }
}
