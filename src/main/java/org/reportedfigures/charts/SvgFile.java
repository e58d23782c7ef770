package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.charts.Shape.Anchor;
import org.reportedfigures.charts.Shape.Dot;
import org.reportedfigures.charts.Shape.Group;
import org.reportedfigures.charts.Shape.Line;
import org.reportedfigures.charts.Shape.Path;
import org.reportedfigures.charts.Shape.Rectangle;
import org.reportedfigures.charts.Shape.RowGroup;
import org.reportedfigures.charts.Shape.Spoken;
import org.reportedfigures.charts.Shape.TextRun;

/** Writes a picture as an SVG file that any program can draw: attributes and px, no variables. */
final class SvgFile {
    private static final double SIZE = 13;

    private final StringBuilder out = new StringBuilder(8192);
    private final SvgFonts fonts;
    private final SvgPaint paint;

    private SvgFile(Picture picture, Theme theme) {
        this.fonts = new SvgFonts(picture.title());
        this.paint = new SvgPaint(theme);
    }

    static String of(Picture picture, Theme theme) {
        return new SvgFile(picture, theme).write(picture);
    }

    private String write(Picture picture) {
        String width = number(picture.width());
        String height = number(picture.height());
        open("rect").attribute("width", width).attribute("height", height);
        painted(Looks.shape("sheet"));
        all(picture.shapes(), false);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\""
                        .formatted(width, height)
                + " lang=\"%s\" font-family=\"%s\" font-size=\"%s\"><title>%s</title><desc>%s</desc>"
                        .formatted(
                                escape(picture.language()),
                                fonts.ofFile(),
                                number(SIZE),
                                escape(picture.title()),
                                escape(picture.description()))
                + paint.dark()
                + out
                + "</svg>";
    }

    private void all(List<Shape> shapes, boolean timeline) {
        shapes.forEach(shape -> one(shape, timeline));
    }

    private void one(Shape shape, boolean timeline) {
        switch (shape) {
            case Rectangle r -> rectangle(r);
            case Line l -> {
                open("line").attribute("x1", px(l.x1())).attribute("y1", number(l.y1()));
                attribute("x2", px(l.x2())).attribute("y2", number(l.y2()));
                out.append(paint.ofLine(Looks.shape(l.style()))).append("/>");
            }
            case Path p -> {
                open("path").attribute("d", SvgWriter.path(p));
                painted(Looks.shape(p.style()));
            }
            case Dot d -> dot(d);
            case TextRun t -> text(t, Looks.text(t.style(), timeline));
            case Group g -> all(g.shapes(), timeline || g.style().contains("timeline"));
            case Spoken g -> {
                open("g").attribute("lang", escape(g.language()));
                out.append('>');
                all(g.shapes(), timeline);
                out.append("</g>");
            }
            case RowGroup g -> row(g, timeline);
        }
    }

    /** What is only there to be pressed, or hidden behind its outline, is not drawn. */
    private void rectangle(Rectangle r) {
        Look look = Looks.shape(r.style());
        if (r.width().px() >= 0 && SvgPaint.isSeen(look)) {
            open("rect").attribute("x", px(r.x())).attribute("y", number(r.y()));
            attribute("width", px(r.width())).attribute("height", number(r.height()));
            painted(look);
        }
    }

    private void dot(Dot d) {
        Look look = Looks.shape(d.style());
        if (SvgPaint.isSeen(look)) {
            open("circle").attribute("cx", px(d.x())).attribute("cy", number(d.y()));
            attribute("r", number(d.radius()));
            painted(look);
        }
    }

    private void row(RowGroup g, boolean timeline) {
        if (g.link().title().isEmpty()) {
            all(g.shapes(), timeline);
            return;
        }
        open("a").attribute("href", escape(g.link().href())).attribute("target", "_top");
        out.append("><title>").append(escape(g.link().title())).append("</title>");
        all(g.shapes(), timeline);
        out.append("</a>");
    }

    private void text(TextRun t, Look look) {
        open("text").attribute("x", px(t.x())).attribute("y", number(t.y()));
        if (t.anchor() != Anchor.START) {
            attribute("text-anchor", t.anchor() == Anchor.END ? "end" : "middle");
        }
        if (look.size() != SIZE) {
            attribute("font-size", number(look.size()));
        }
        if (look.bold()) {
            attribute("font-weight", "700");
        }
        String own = fonts.of(t.text(), look.serif());
        if (!own.isEmpty()) {
            attribute("font-family", own);
        }
        if (look.haloed()) {
            attribute("paint-order", "stroke").attribute("stroke-linejoin", "round");
        }
        out.append(paint.of(look)).append('>').append(escape(t.text())).append("</text>");
    }

    private void painted(Look look) {
        out.append(paint.of(look)).append("/>");
    }

    private SvgFile open(String name) {
        out.append('<').append(name);
        return this;
    }

    private SvgFile attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private static String px(X x) {
        return number(x.px());
    }

    private static String number(double value) {
        return SvgWriter.number(value);
    }

    /** Text as XML has it, without the characters that XML has not. */
    private static String escape(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(SvgFile::isXml).forEach(kept::appendCodePoint);
        return RowLink.escape(kept.toString());
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }
}
