package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Plot.PlotArea;
import org.reportedfigures.drawing.Length;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.drawing.TextWidth;
import org.reportedfigures.phrases.Phrases;

/** The axis below a plot. */
final class PlotAxis {
    /** Px that it takes below the rows. */
    static final double HEIGHT = 28;

    private static final double SIZE = 13;

    /** A tick longer than this is written as a power of ten. */
    private static final double LONGEST = 96;

    private final PlotArea frame;
    private final double width;
    private final Phrases phrases;
    private final List<BigDecimal> ticks;

    PlotAxis(PlotArea frame, double width, Phrases phrases, Layout layout) {
        this.frame = frame;
        this.width = width;
        this.phrases = phrases;
        double widest =
                frame.axis().ticks(12).stream()
                        .mapToDouble(tick -> TextWidth.of(text(tick), SIZE, false))
                        .max()
                        .orElse(0);
        var span = new Layout.PlotSpan(frame.left(), frame.width());
        this.ticks = frame.axis().ticks(layout.ticks(span, widest));
    }

    Shape draw(double top) {
        var shapes = new ArrayList<Shape>();
        shapes.add(
                new LineShape(
                        "base", Length.percent(frame.left()), top + 0.5, frame.end(), top + 0.5));
        for (BigDecimal step : frame.axis().steps()) {
            if (!ticks.contains(step)) {
                Length x = frame.x(step);
                shapes.add(new LineShape("base", x, top, x, top + 3));
            }
        }
        for (BigDecimal tick : ticks) {
            Length x = frame.x(tick);
            shapes.add(new LineShape("base", x, top, x, top + 5));
            shapes.add(new TextRun("tick", x, top + 20, anchor(tick), text(tick)));
        }
        return new Group("axis", shapes);
    }

    /** Middle where there is room, else inwards. */
    private Anchor anchor(BigDecimal tick) {
        double at = frame.x(tick).at(width);
        double half = TextWidth.of(text(tick), SIZE, false) / 2;
        if (at - half < 0) {
            return Anchor.START;
        }
        return at + half > width ? Anchor.END : Anchor.MIDDLE;
    }

    private String text(BigDecimal tick) {
        String all = phrases.number(tick);
        if (TextWidth.of(all, SIZE, false) <= LONGEST) {
            return all;
        }
        String compact = phrases.compact(tick);
        return TextWidth.of(compact, SIZE, false) <= LONGEST ? compact : power(tick);
    }

    /** "2 × 10³⁰": a tick is one digit and zeros. */
    private String power(BigDecimal tick) {
        int exponent = tick.precision() - tick.scale() - 1;
        BigDecimal digits = tick.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        String power = "10" + superscript(exponent);
        return digits.compareTo(BigDecimal.ONE) == 0
                ? power
                : phrases.number(digits) + " × " + power;
    }

    private static String superscript(int number) {
        var raised = new StringBuilder();
        for (char c : String.valueOf(number).toCharArray()) {
            raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return raised.toString();
    }
}
