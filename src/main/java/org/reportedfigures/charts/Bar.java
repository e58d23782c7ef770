package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Point;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;

/** A bar from zero. */
final class Bar implements Mark {
    /** Three teeth of 6 px. */
    private static final double SIZE = 18;

    private static final double TOOTH = 6;

    /** A bar shorter than this part of its plot has no room for teeth. */
    private static final double TEETH = 0.03;

    /** A bar shorter than this part of its plot has no room for an arrow. */
    private static final double SHORT = 0.2;

    /** A bar shorter than this part of its plot is no more than a line. */
    private static final double VISIBLE = 0.004;

    @Override
    public double size() {
        return SIZE;
    }

    @Override
    public BigDecimal end(Value value) {
        return value.high().max(BigDecimal.ZERO);
    }

    @Override
    public double reach(Value value, Axis axis) {
        return switch (value.bound()) {
            case MORE_THAN, AT_LEAST -> value.high().signum() < 0 ? 8 : 24;
            case LESS_THAN, UP_TO -> isShort(value, axis) ? 24 : 8;
            case ABOUT -> 11;
            default -> 8;
        };
    }

    @Override
    public double before(List<Value> values) {
        return 1;
    }

    /** Whether an arrow of 14 px has no room within. */
    private static boolean isShort(Value value, Axis axis) {
        return value.low().signum() >= 0 && axis.at(value.low()) - axis.at(BigDecimal.ZERO) < SHORT;
    }

    @Override
    public MarkShapes draw(
            Value value, Status status, String colour, PlotArea frame, double middle) {
        double top = middle - SIZE / 2;
        boolean empty = value.bound() == Bound.LESS_THAN || value.bound() == Bound.UP_TO;
        Length at = frame.x(value.low());
        Rectangle body = span("", frame.x(BigDecimal.ZERO), at, top);
        var over = new ArrayList<Shape>();
        if (!status.isSo()) {
            over.add(styled(Mark.outline(status) + colour, body));
        }
        over.addAll(ends(value, status, colour, frame, middle));
        if (Math.abs(body.width().percent()) < VISIBLE * frame.width().percent()) {
            over.add(line(colour, at, top, 0));
        }
        if (status == Status.DENIED) {
            over.add(
                    new LineShape(
                            "bracket " + colour, frame.x(BigDecimal.ZERO), middle, at, middle));
        }
        String fill = empty ? "tint " : status.isSo() ? "solid " : "blank ";
        return new MarkShapes(List.of(styled(fill + colour, body)), over);
    }

    @Override
    public Map<String, Object> options(PlotArea frame, List<Optional<StatementRow>> rows) {
        return ApexOptions.bars(frame, rows, size());
    }

    private static List<Shape> ends(
            Value value, Status status, String colour, PlotArea frame, double middle) {
        double top = middle - SIZE / 2;
        Length at = frame.x(value.low());
        return switch (value.bound()) {
            case PLAIN -> List.of();
            case ABOUT -> torn(status, colour, at, top, signum(value, frame.axis()));
            case MORE_THAN, AT_LEAST ->
                    List.of(line(colour, at, top, 3), Mark.arrow(colour, at, middle, 3, 1));
            case LESS_THAN, UP_TO ->
                    List.of(
                            line(colour, at, top, 3),
                            isShort(value, frame.axis())
                                    ? Mark.arrow(colour, at.plus(20), middle, 0, -1)
                                    : Mark.arrow(colour, at, middle, 3, -1));
            case BETWEEN ->
                    List.of(
                            span(
                                    "tint " + Mark.outline(status) + colour,
                                    at,
                                    frame.x(value.high()),
                                    top),
                            line(colour, at, top, 3),
                            line(colour, frame.x(value.high()), top, 3));
        };
    }

    /** To which side of zero a bar goes that is long enough for teeth; else 0. */
    private static int signum(Value value, Axis axis) {
        double length = Math.abs(axis.at(value.low()) - axis.at(BigDecimal.ZERO));
        return length < TEETH ? 0 : value.low().signum();
    }

    /** Paper over the flat end, and teeth on it that reach 3 px to both sides of the value. */
    private static List<Shape> torn(Status status, String colour, Length at, double top, int sign) {
        double half = TOOTH / 2;
        var teeth = new ArrayList<Point>();
        for (double y = 0; y <= SIZE; y += half) {
            teeth.add(new Point((y / half % 2 == 0 ? -half : half) * (sign < 0 ? -1 : 1), y));
        }
        if (sign == 0) {
            // Too short to be bitten into: a torn line.
            return List.of(new Path("arrow " + colour, at.plus(half), top, teeth, false));
        }
        var paper =
                new Rectangle(
                        "mask",
                        at.plus(sign > 0 ? -half : -1),
                        top - 1,
                        new Length(0, half + 1),
                        SIZE + 2);
        if (!status.isSo()) {
            return List.of(paper, new Path(Mark.outline(status) + colour, at, top, teeth, false));
        }
        // One px into the bar, so that no seam shows.
        teeth.addFirst(new Point((-half - 1) * sign, 0));
        teeth.add(new Point((-half - 1) * sign, SIZE));
        return List.of(paper, new Path("solid " + colour, at, top, teeth, true));
    }

    /** A flat line of 2 px. */
    private static Shape line(String colour, Length at, double top, double beyond) {
        return new Rectangle(
                "cap " + colour, at.plus(-1), top - beyond, new Length(0, 2), SIZE + 2 * beyond);
    }

    private static Rectangle span(String style, Length from, Length to, double top) {
        double left = Math.min(from.percent(), to.percent());
        double width = Math.abs(to.percent() - from.percent());
        return new Rectangle(style, Length.percent(left), top, Length.percent(width), SIZE);
    }

    private static Rectangle styled(String style, Rectangle r) {
        return new Rectangle(style, r.x(), r.y(), r.width(), r.height());
    }
}
