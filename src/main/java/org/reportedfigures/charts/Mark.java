package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Value;
import org.reportedfigures.library.StatementRow;

/**
 * How a value is drawn: its end is the bound, its fill is the status.
 *
 * @see Bar
 * @see DotMark
 */
public interface Mark {
    /** Px from top to bottom. */
    double size();

    /** Where its text may be: after this number. */
    BigDecimal end(Value value);

    /** Px that ends of certainty take after {@link #end}, with the space before a text. */
    double reach(Value value, Axis axis);

    /** Px that marks at the plot's start take before it. */
    double before(List<Value> values);

    /** The mark with its middle at that height. */
    MarkShapes draw(Value value, Status status, String colour, PlotArea frame, double middle);

    /** Options by which ApexCharts draws its fills, slot by slot. */
    Map<String, Object> options(PlotArea frame, List<Optional<StatementRow>> rows);

    /**
     * @param fills what ApexCharts can draw instead
     * @param over the ends of certainty
     */
    record MarkShapes(List<Shape> fills, List<Shape> over) {
        public MarkShapes {
            fills = List.copyOf(fills);
            over = List.copyOf(over);
        }
    }

    /** The style of what a status leaves unfilled: dashed where it is only possible. */
    static String outline(Status status) {
        return status == Status.POSSIBLE ? "dashed " : "outline ";
    }

    /** What strikes a small mark through. */
    static Shape struck(String colour, Length at, double middle) {
        List<Shape.Point> ends = List.of(new Shape.Point(-9, 0), new Shape.Point(9, 0));
        return new Shape.Path("arrow " + colour, at, middle, ends, false);
    }

    /** An unfilled arrow line of 14 px that begins some px beside its place. */
    static Shape arrow(String colour, Length at, double middle, double begin, int direction) {
        double start = begin * direction;
        double tip = start + 14 * direction;
        double back = tip - 5 * direction;
        return new Shape.Path(
                "arrow " + colour,
                at,
                middle,
                List.of(
                        new Shape.Point(start, 0),
                        new Shape.Point(tip, 0),
                        new Shape.Point(back, -4),
                        new Shape.Point(tip, 0),
                        new Shape.Point(back, 4)),
                false);
    }
}
