package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reportedfigures.charts.Shape.Dot;
import org.reportedfigures.charts.Shape.Group;
import org.reportedfigures.charts.Shape.Line;
import org.reportedfigures.charts.Shape.Path;
import org.reportedfigures.charts.Shape.Rectangle;
import org.reportedfigures.charts.Shape.RowGroup;
import org.reportedfigures.charts.Shape.Spoken;
import org.reportedfigures.charts.Shape.TextRun;

/** Writes a picture as an SVG file that any program can draw: no classes, no variables, px. */
final class SvgFile {
    private static final String SANS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif";
    private static final String SERIF =
            "'Iowan Old Style',Charter,Georgia,'Noto Serif','Liberation Serif',serif";

    /** First for texts in their script: not every program looks further than the first font. */
    private static final String DEVANAGARI =
            "'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI',";

    private static final String DEVANAGARI_SERIF = "'Noto Serif Devanagari'," + DEVANAGARI;

    private final StringBuilder out = new StringBuilder(8192);
    private final Palette palette;
    private final boolean auto;

    /** Classes that stand for a colour, {@code f-ink s-c1}, where both themes are in the file. */
    private final TreeSet<String> used = new TreeSet<>();

    private SvgFile(Theme theme) {
        this.palette = theme.palette();
        this.auto = theme == Theme.AUTO;
    }

    static String of(Picture picture, Theme theme) {
        return new SvgFile(theme).write(picture);
    }

    private String write(Picture picture) {
        String width = SvgWriter.number(picture.width());
        String height = SvgWriter.number(picture.height());
        open("rect").attribute("width", width).attribute("height", height);
        paint(Looks.shape("sheet")).close();
        all(picture.shapes(), false);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\""
                        .formatted(width, height)
                + " viewBox=\"0 0 %s %s\" lang=\"%s\" font-family=\"%s\" font-size=\"13\">"
                        .formatted(width, height, escape(picture.language()), SANS)
                + "<title>"
                + escape(picture.title())
                + "</title><desc>"
                + escape(picture.description())
                + "</desc>"
                + (auto ? dark() : "")
                + out
                + "</svg>";
    }

    /** What a reader's dark device paints over the light colours; others may pass it over. */
    private String dark() {
        return used.stream()
                .map(name -> {
                    String[] parts = name.split("-", 2);
                    String property = parts[0].equals("f") ? "fill" : "stroke";
                    return ".%s{%s:%s}".formatted(name, property, Palette.DARK.colour(parts[1]));
                })
                .collect(
                        Collectors.joining(
                                "", "<style>@media (prefers-color-scheme:dark){", "}</style>"));
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
                stroke(Looks.shape(l.style())).close();
            }
            case Path p -> {
                open("path").attribute("d", SvgWriter.path(p));
                paint(Looks.shape(p.style())).close();
            }
            case Dot d -> {
                open("circle").attribute("cx", px(d.x())).attribute("cy", number(d.y()));
                attribute("r", number(d.radius())).paint(Looks.shape(d.style())).close();
            }
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

    private void rectangle(Rectangle r) {
        Look look = Looks.shape(r.style());
        // What is only there to be pressed is not drawn.
        if (r.width().px() >= 0 && !(look.fill().isEmpty() && look.stroke().isEmpty())) {
            open("rect").attribute("x", px(r.x())).attribute("y", number(r.y()));
            attribute("width", px(r.width())).attribute("height", number(r.height()));
            paint(look).close();
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
        if (t.anchor() != Shape.Anchor.START) {
            attribute("text-anchor", t.anchor() == Shape.Anchor.END ? "end" : "middle");
        }
        if (look.size() != 13) {
            attribute("font-size", number(look.size()));
        }
        if (look.bold()) {
            attribute("font-weight", "700");
        }
        boolean devanagari = t.text().codePoints().anyMatch(c -> c >= 0x900 && c < 0x980);
        if (look.serif()) {
            attribute("font-family", (devanagari ? DEVANAGARI_SERIF : "") + SERIF);
        } else if (devanagari) {
            attribute("font-family", DEVANAGARI + SANS);
        }
        if (look.haloed()) {
            attribute("paint-order", "stroke").attribute("stroke-linejoin", "round");
        }
        paint(look);
        out.append('>').append(escape(t.text())).append("</text>");
    }

    private SvgFile paint(Look look) {
        if (auto) {
            mark(look);
        }
        attribute("fill", colour(look.fill()));
        return look.stroke().isEmpty() ? this : stroked(look);
    }

    /** A line has nothing to be filled. */
    private SvgFile stroke(Look look) {
        if (auto) {
            used.add("s-" + look.stroke());
            attribute("class", "s-" + look.stroke());
        }
        return stroked(look);
    }

    private SvgFile stroked(Look look) {
        attribute("stroke", colour(look.stroke()));
        if (look.strokeWidth() != 1) {
            attribute("stroke-width", number(look.strokeWidth()));
        }
        if (!look.dashes().isEmpty()) {
            attribute(
                    "stroke-dasharray",
                    look.dashes().stream().map(SvgFile::number).collect(Collectors.joining(" ")));
        }
        return this;
    }

    private String colour(String name) {
        return name.isEmpty() ? "none" : palette.colour(name);
    }

    private void mark(Look look) {
        var marks = new ArrayList<String>();
        if (!look.fill().isEmpty()) {
            marks.add("f-" + look.fill());
        }
        if (!look.stroke().isEmpty()) {
            marks.add("s-" + look.stroke());
        }
        used.addAll(marks);
        if (!marks.isEmpty()) {
            attribute("class", String.join(" ", marks));
        }
    }

    private SvgFile open(String name) {
        out.append('<').append(name);
        return this;
    }

    private SvgFile attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    private void close() {
        out.append("/>");
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
