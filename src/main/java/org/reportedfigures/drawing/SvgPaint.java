package org.reportedfigures.drawing;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reportedfigures.html.HtmlWriter;

/**
 * Colours as presentation attributes. In the auto theme a class is added, so that a style sheet can
 * replace the light colours by the dark ones; programs without style sheets show the light ones.
 */
final class SvgPaint {
    private final Palette palette;
    private final boolean auto;

    /** {@code f-ink} for a fill, {@code s-c1} for a stroke. */
    private final TreeSet<String> classes = new TreeSet<>();

    SvgPaint(Theme theme) {
        this.palette = theme.palette();
        this.auto = theme == Theme.AUTO;
    }

    static boolean isSeen(ResolvedStyle look) {
        return !look.fill().isEmpty() || !look.stroke().isEmpty();
    }

    /** All attributes of a style. */
    void of(ResolvedStyle look, HtmlWriter out) {
        classesOf(look, out);
        out.attribute("fill", colour(look.fill()));
        stroke(look, out);
    }

    /** The attributes of a line, which has no fill. */
    void ofLine(ResolvedStyle look, HtmlWriter out) {
        classesOf(look.unfilled(), out);
        stroke(look, out);
    }

    /** A style sheet with the dark colours of everything painted; "" if there is only one theme. */
    String dark() {
        return !auto
                ? ""
                : classes.stream()
                        .map(SvgPaint::rule)
                        .collect(
                                Collectors.joining("", "@media (prefers-color-scheme:dark){", "}"));
    }

    private static String rule(String name) {
        String[] parts = name.split("-", 2);
        String property = parts[0].equals("f") ? "fill" : "stroke";
        return ".%s{%s:%s}".formatted(name, property, Palette.DARK.colour(parts[1]));
    }

    private void classesOf(ResolvedStyle look, HtmlWriter out) {
        var names = new ArrayList<String>();
        if (auto && !look.fill().isEmpty()) {
            names.add("f-" + look.fill());
        }
        if (auto && !look.stroke().isEmpty()) {
            names.add("s-" + look.stroke());
        }
        classes.addAll(names);
        if (!names.isEmpty()) {
            out.attribute("class", String.join(" ", names));
        }
    }

    private void stroke(ResolvedStyle look, HtmlWriter out) {
        if (look.stroke().isEmpty()) {
            return;
        }
        out.attribute("stroke", colour(look.stroke()));
        if (look.strokeWidth() != 1) {
            out.attribute("stroke-width", SvgWriter.number(look.strokeWidth()));
        }
        if (!look.dashes().isEmpty()) {
            out.attribute(
                    "stroke-dasharray",
                    look.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" ")));
        }
    }

    private String colour(String name) {
        return name.isEmpty() ? "none" : palette.colour(name);
    }
}
