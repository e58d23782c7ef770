package org.reportedfigures.drawing;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reportedfigures.html.Html;
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

    /**
     * The font attributes of the texts of an SVG file. The default is set once per file; a text
     * only sets a different one.
     */
    static final class SvgFonts {
        private static final String SANS =
                "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',sans-serif";
        private static final String SERIF =
                "'Iowan Old Style',Charter,Georgia,'Noto Serif','Liberation Serif',serif";

        /** First for texts in their script: not every program tries more than the first font. */
        private static final String DEVANAGARI =
                "'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI',";

        private static final String DEVANAGARI_SERIF = "'Noto Serif Devanagari'," + DEVANAGARI;

        private final boolean devanagari;

        /**
         * @param title of the file; its script is the default of the file
         */
        SvgFonts(String title) {
            this.devanagari = isDevanagari(title);
        }

        Html ofFile() {
            return devanagari ? Html.of(DEVANAGARI + SANS) : Html.of(SANS);
        }

        /** Empty if the default fonts are right. */
        Html of(String text, boolean serif) {
            boolean own = isDevanagari(text);
            if (serif) {
                return own ? Html.of(DEVANAGARI_SERIF + SERIF) : Html.of(SERIF);
            }
            return own && !devanagari ? Html.of(DEVANAGARI + SANS) : Html.NONE;
        }

        private static boolean isDevanagari(String text) {
            return text.codePoints().anyMatch(c -> c >= 0x900 && c < 0x980);
        }
    }
}
