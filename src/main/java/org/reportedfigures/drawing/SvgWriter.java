package org.reportedfigures.drawing;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.Spoken;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/** Writes a drawing as SVG that is as wide as its container; text keeps its size. */
public final class SvgWriter {
    private final HtmlWriter out;
    private final boolean halos;

    private SvgWriter(HtmlWriter out, boolean halos) {
        this.out = out;
        this.halos = halos;
    }

    /** The drawing as an {@code <svg>} for an HTML page, hidden from screen readers. */
    public static void write(Drawing drawing, HtmlWriter out) {
        write(drawing, false, out);
    }

    /**
     * @param halos whether each text with a halo sets its own paint order
     */
    public static void write(Drawing drawing, boolean halos, HtmlWriter out) {
        out.put("<svg class=\"drawing %s\"", drawing.style());
        out.attribute("width", "100%").attribute("height", number(drawing.height()));
        out.put(" aria-hidden=\"true\" focusable=\"false\">");
        new SvgWriter(out, halos).all(drawing.shapes());
        out.put("</svg>");
    }

    public static Html write(Drawing drawing) {
        var out = new HtmlWriter();
        write(drawing, out);
        return out.done();
    }

    private void all(List<Shape> shapes) {
        // SVG has no "30% + 4px": a shape with both is put in an inner svg at the percentage.
        double open = Double.NaN;
        for (Shape shape : shapes) {
            double anchor = anchor(shape);
            if (Double.compare(anchor, open) != 0) {
                out.put(Double.isNaN(open) ? "" : "</svg>");
                open = anchor;
                if (!Double.isNaN(open)) {
                    out.put("<svg").attribute("x", percent(open)).put(" overflow=\"visible\">");
                }
            }
            one(shape, !Double.isNaN(open));
        }
        out.put(Double.isNaN(open) ? "" : "</svg>");
    }

    /** The percentage at which a shape needs an inner svg; NaN if it needs none. */
    private static double anchor(Shape shape) {
        return switch (shape) {
            case Rectangle r ->
                    r.x().px() == 0 && r.width().px() == 0
                            ? Double.NaN
                            : only(r.x().percent(), r.width().percent() + r.x().percent());
            case LineShape l ->
                    l.x1().px() == 0 && l.x2().px() == 0
                            ? Double.NaN
                            : only(l.x1().percent(), l.x2().percent());
            case Path p -> p.at().percent();
            case Dot d -> d.x().px() == 0 ? Double.NaN : d.x().percent();
            case TextRun t -> Double.NaN;
            case Group g -> Double.NaN;
            case Spoken g -> Double.NaN;
            case RowGroup g -> Double.NaN;
        };
    }

    private static double only(double from, double to) {
        if (from != to) {
            throw new IllegalArgumentException(
                    "a shape from %s%% to %s%% has no px offsets in SVG".formatted(from, to));
        }
        return from;
    }

    private void one(Shape shape, boolean anchored) {
        switch (shape) {
            case Rectangle r ->
                    open("rect", r.style())
                            .attribute("x", x(r.x(), anchored))
                            .attribute("y", number(r.y()))
                            .attribute("width", x(r.width(), anchored))
                            .attribute("height", number(r.height()))
                            .put("/>");
            case LineShape l ->
                    open("line", l.style())
                            .attribute("x1", x(l.x1(), anchored))
                            .attribute("y1", number(l.y1()))
                            .attribute("x2", x(l.x2(), anchored))
                            .attribute("y2", number(l.y2()))
                            .put("/>");
            case Path p -> open("path", p.style()).attribute("d", path(p)).put("/>");
            case Dot d ->
                    open("circle", d.style())
                            .attribute("cx", x(d.x(), anchored))
                            .attribute("cy", number(d.y()))
                            .attribute("r", number(d.radius()))
                            .put("/>");
            case TextRun t -> text(t);
            case Group g -> {
                open("g", g.style());
                out.put(">");
                all(g.shapes());
                out.put("</g>");
            }
            case Spoken g -> {
                open("g", "").attribute("lang", g.language());
                out.put(">");
                all(g.shapes());
                out.put("</g>");
            }
            case RowGroup g -> {
                boolean linked = !g.link().href().isEmpty();
                out.put(linked ? "<a " : "<g ");
                g.link().attributes(out);
                out.put(linked ? " tabindex=\"-1\">" : ">");
                if (!g.link().title().isEmpty()) {
                    out.put("<title>").text(g.link().title()).put("</title>");
                }
                all(g.shapes());
                out.put(linked ? "</a>" : "</g>");
            }
        }
    }

    private void text(TextRun t) {
        open("text", t.style()).attribute("x", percent(t.x().percent()));
        if (t.x().px() != 0) {
            out.attribute("dx", number(t.x().px()));
        }
        out.attribute("y", number(t.y()));
        switch (t.anchor()) {
            case START -> {}
            case MIDDLE -> out.attribute("text-anchor", "middle");
            case END -> out.attribute("text-anchor", "end");
        }
        if (halos && List.of(t.style().split(" ")).contains("halo")) {
            out.put(" paint-order=\"stroke\"");
        }
        out.put(">").text(t.text()).put("</text>");
    }

    static String path(Path path) {
        var d = new StringBuilder();
        for (Shape.Point point : path.points()) {
            d.append(d.isEmpty() ? "M" : "L");
            d.append(number(path.at().px() + point.x())).append(' ');
            d.append(number(path.y() + point.y()));
        }
        return d.append(path.closed() ? "Z" : "").toString();
    }

    private HtmlWriter open(@CompileTimeConstant String name, String style) {
        out.put("<").put(name);
        return style.isEmpty() ? out : out.attribute("class", style);
    }

    private static String x(Length x, boolean anchored) {
        return anchored ? number(x.px()) : percent(x.percent());
    }

    private static String percent(double value) {
        return value == 0 ? "0" : number(value) + "%";
    }

    /** At most two decimals, without trailing zeros. */
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign
                + whole
                + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }
}
