package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Colours as presentation attributes. In the theme auto a class stands by, by which a style sheet
 * paints the dark colours over the light ones; who knows no style sheets shows the light ones.
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

    static boolean isSeen(Look look) {
        return !look.fill().isEmpty() || !look.stroke().isEmpty();
    }

    /** All attributes of a look. */
    String of(Look look) {
        return classesOf(look) + attribute("fill", colour(look.fill())) + stroke(look);
    }

    /** Those of a line, which has nothing to be filled. */
    String ofLine(Look look) {
        return classesOf(look.unfilled()) + stroke(look);
    }

    /** A style element with the dark colours of what was painted; "" where one theme is all. */
    String dark() {
        return !auto
                ? ""
                : classes.stream()
                        .map(SvgPaint::rule)
                        .collect(
                                Collectors.joining(
                                        "",
                                        "<style>@media (prefers-color-scheme:dark){",
                                        "}</style>"));
    }

    private static String rule(String name) {
        String[] parts = name.split("-", 2);
        String property = parts[0].equals("f") ? "fill" : "stroke";
        return ".%s{%s:%s}".formatted(name, property, Palette.DARK.colour(parts[1]));
    }

    private String classesOf(Look look) {
        var names = new ArrayList<String>();
        if (auto && !look.fill().isEmpty()) {
            names.add("f-" + look.fill());
        }
        if (auto && !look.stroke().isEmpty()) {
            names.add("s-" + look.stroke());
        }
        classes.addAll(names);
        return names.isEmpty() ? "" : attribute("class", String.join(" ", names));
    }

    private String stroke(Look look) {
        if (look.stroke().isEmpty()) {
            return "";
        }
        String width =
                look.strokeWidth() == 1
                        ? ""
                        : attribute("stroke-width", SvgWriter.number(look.strokeWidth()));
        String dashes =
                look.dashes().stream().map(SvgWriter::number).collect(Collectors.joining(" "));
        return attribute("stroke", colour(look.stroke()))
                + width
                + (dashes.isEmpty() ? "" : attribute("stroke-dasharray", dashes));
    }

    private String colour(String name) {
        return name.isEmpty() ? "none" : palette.colour(name);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + "\"";
    }
}
