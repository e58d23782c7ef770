package org.reportedfigures.drawing;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.List;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.Spoken;
import org.reportedfigures.drawing.Shape.TextRun;
import org.reportedfigures.drawing.SvgPaint.SvgFonts;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/** Writes a picture as an SVG file for any program: attributes and px, no variables. */
public final class SvgFile {
    private static final double SIZE = 13;

    private final HtmlWriter out = new HtmlWriter();
    private final SvgFonts fonts;
    private final SvgPaint paint;

    private SvgFile(Picture picture, Theme theme) {
        this.fonts = new SvgFonts(picture.title());
        this.paint = new SvgPaint(theme);
    }

    public static SvgPicture of(Picture picture, Theme theme) {
        return new SvgFile(picture, theme).write(picture);
    }

    private SvgPicture write(Picture picture) {
        String width = number(picture.width());
        String height = number(picture.height());
        open("rect").attribute("width", width).attribute("height", height);
        painted(ResolvedStyle.shape("sheet"));
        all(picture.shapes());
        String style = paint.dark();
        Html svg =
                Html.of(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\""
                                + " lang=\"%s\" font-family=\"%s\" font-size=\"%s\"><title>%s</title><desc>%s</desc>%s%s</svg>",
                        width,
                        height,
                        width,
                        height,
                        xml(picture.language()),
                        fonts.ofFile(),
                        number(SIZE),
                        xml(picture.title()),
                        xml(picture.description()),
                        style.isEmpty() ? "" : Html.of("<style>%s</style>", Html.ready(style)),
                        out.done());
        return new SvgPicture(svg.toString(), style);
    }

    private void all(List<Shape> shapes) {
        shapes.forEach(this::one);
    }

    private void one(Shape shape) {
        switch (shape) {
            case Rectangle r -> rectangle(r);
            case LineShape l -> {
                open("line").attribute("x1", px(l.x1())).attribute("y1", number(l.y1()));
                out.attribute("x2", px(l.x2())).attribute("y2", number(l.y2()));
                paint.ofLine(ResolvedStyle.shape(l.style()), out);
                out.put("/>");
            }
            case Path p -> {
                open("path").attribute("d", SvgWriter.path(p));
                painted(ResolvedStyle.shape(p.style()));
            }
            case Dot d -> dot(d);
            case TextRun t -> text(t, ResolvedStyle.text(t.style()));
            case Group g -> all(g.shapes());
            case Spoken g -> {
                open("g").attribute("lang", xml(g.language()));
                out.put(">");
                all(g.shapes());
                out.put("</g>");
            }
            case RowGroup g -> row(g);
        }
    }

    /**
     * Rectangles that only serve as press targets, or are hidden under their outline, are not
     * drawn.
     */
    private void rectangle(Rectangle r) {
        ResolvedStyle look = ResolvedStyle.shape(r.style());
        if (r.width().px() >= 0 && SvgPaint.isSeen(look)) {
            open("rect").attribute("x", px(r.x())).attribute("y", number(r.y()));
            out.attribute("width", px(r.width())).attribute("height", number(r.height()));
            painted(look);
        }
    }

    private void dot(Dot d) {
        ResolvedStyle look = ResolvedStyle.shape(d.style());
        if (SvgPaint.isSeen(look)) {
            open("circle").attribute("cx", px(d.x())).attribute("cy", number(d.y()));
            out.attribute("r", number(d.radius()));
            painted(look);
        }
    }

    private void row(RowGroup g) {
        if (g.link().title().isEmpty()) {
            all(g.shapes());
            return;
        }
        out.put(
                "<a href=\"%s\" target=\"_top\"><title>%s</title>",
                g.link().href(), xml(g.link().title()));
        all(g.shapes());
        out.put("</a>");
    }

    private void text(TextRun t, ResolvedStyle look) {
        open("text").attribute("x", px(t.x())).attribute("y", number(t.y()));
        if (t.anchor() != Anchor.START) {
            out.attribute("text-anchor", t.anchor() == Anchor.END ? "end" : "middle");
        }
        if (look.size() != SIZE) {
            out.attribute("font-size", number(look.size()));
        }
        if (look.bold()) {
            out.attribute("font-weight", "700");
        }
        Html own = fonts.of(t.text(), look.serif());
        if (!own.isEmpty()) {
            out.put(" font-family=\"%s\"", own);
        }
        if (look.haloed()) {
            out.attribute("paint-order", "stroke").attribute("stroke-linejoin", "round");
        }
        paint.of(look, out);
        out.put(">").text(xml(t.text())).put("</text>");
    }

    private void painted(ResolvedStyle look) {
        paint.of(look, out);
        out.put("/>");
    }

    private HtmlWriter open(@CompileTimeConstant String name) {
        return out.put("<").put(name);
    }

    private static String px(Length x) {
        return number(x.px());
    }

    private static String number(double value) {
        return SvgWriter.number(value);
    }

    /** Text without the characters that are invalid in XML. */
    private static String xml(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(SvgFile::isXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFFFE)
                || c >= 0x10000;
    }

    /**
     * A picture as an SVG file.
     *
     * @param file the whole file
     * @param style the content of its style element, for a policy that allows it; "" if it has none
     */
    public record SvgPicture(String file, String style) {}
}
