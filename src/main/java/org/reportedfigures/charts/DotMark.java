package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;

/** A dot of 12 px; two with a line between them for a range. */
final class DotMark implements Mark {
    private static final double RADIUS = 6;

    @Override
    public double size() {
        return 2 * RADIUS;
    }

    @Override
    public BigDecimal end(Value value) {
        return value.high();
    }

    @Override
    public double reach(Value value, Axis axis) {
        return switch (value.bound()) {
            case MORE_THAN, AT_LEAST -> RADIUS + 2 + 14 + 7;
            default -> RADIUS + 8;
        };
    }

    @Override
    public double before(List<Value> values) {
        boolean arrows =
                values.stream()
                        .map(Value::bound)
                        .anyMatch(bound -> bound == Bound.LESS_THAN || bound == Bound.UP_TO);
        return arrows ? RADIUS + 2 + 14 : RADIUS + 1;
    }

    @Override
    public MarkShapes draw(
            Value value, Status status, String colour, PlotArea frame, double middle) {
        Length low = frame.x(value.low());
        Length high = frame.x(value.high());
        var over = new ArrayList<Shape>();
        switch (value.bound()) {
            case MORE_THAN, AT_LEAST -> over.add(Mark.arrow(colour, low, middle, RADIUS + 2, 1));
            case LESS_THAN, UP_TO -> over.add(Mark.arrow(colour, low, middle, RADIUS + 2, -1));
            case BETWEEN ->
                    over.add(new LineShape(link(status) + colour, low, middle, high, middle));
            case PLAIN, ABOUT -> {}
        }
        List<Length> places = value.bound() == Bound.BETWEEN ? List.of(low, high) : List.of(low);
        var fills = new ArrayList<Shape>();
        for (Length place : places) {
            fills.add(
                    new Dot((status.isSo() ? "solid " : "blank ") + colour, place, middle, RADIUS));
            if (!status.isSo()) {
                // A stroke of 1.5 px lies half outside: the ring is as large as the dot.
                String ring = "ring " + Mark.outline(status) + colour;
                over.add(new Dot(ring, place, middle, RADIUS - 0.75));
            }
            if (status == Status.DENIED) {
                over.add(Mark.struck(colour, place, middle));
            }
        }
        return new MarkShapes(fills, over);
    }

    @Override
    public Map<String, Object> options(PlotArea frame, List<Optional<StatementRow>> rows) {
        return ApexOptions.dots(frame, rows, size());
    }

    private static String link(Status status) {
        return status.isSo() ? "link " : "link " + Mark.outline(status);
    }
}
