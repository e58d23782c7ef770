package org.reportedfigures.html;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes markup: everything but constants of the program is escaped. Holes are kept or filled. */
public final class HtmlWriter {
    private final StringBuilder out;
    private final @Nullable Filling filling;
    private int[] places = Html.NO_PLACES;
    private Hole[] holes = Html.NO_HOLES;
    private int count;

    /** Keeps holes. */
    public HtmlWriter() {
        this.out = new StringBuilder();
        this.filling = null;
    }

    /** Fills each hole as it comes. */
    public HtmlWriter(Filling filling) {
        this.out = new StringBuilder(1024);
        this.filling = filling;
    }

    /** A writer that appends to this one, with holes filled differently. */
    public HtmlWriter filling(Filling other) {
        return new HtmlWriter(out, other);
    }

    private HtmlWriter(StringBuilder out, Filling filling) {
        this.out = out;
        this.filling = filling;
    }

    /** Writes a constant of the program. */
    public HtmlWriter put(@CompileTimeConstant String markup) {
        out.append(markup);
        return this;
    }

    /**
     * Writes a constant of the program.
     *
     * @param values replace each {@code %s}: Html as it is, Said as its position allows, anything
     *     else as text
     */
    public HtmlWriter put(@CompileTimeConstant String markup, Object... values) {
        int from = 0;
        for (Object value : values) {
            int to = markup.indexOf("%s", from);
            if (to < 0) {
                throw new IllegalArgumentException(
                        "%d values for %s".formatted(values.length, markup));
            }
            out.append(markup, from, to);
            if (value instanceof Html html) {
                add(html);
            } else if (value instanceof Said said && !isInTag(markup, to)) {
                add(said.markup());
            } else {
                text(String.valueOf(value));
            }
            from = to + 2;
        }
        out.append(markup, from, markup.length());
        return this;
    }

    private static boolean isInTag(String markup, int place) {
        return markup.startsWith("=\"", place - 2)
                || markup.lastIndexOf('<', place) > markup.lastIndexOf('>', place);
    }

    /** Writes escaped text, for content and quoted attributes. */
    public HtmlWriter text(String text) {
        Escaper.escape(text, out);
        return this;
    }

    /** Writes an attribute, preceded by a space. */
    public HtmlWriter attribute(@CompileTimeConstant String name, String value) {
        out.append(' ').append(name).append("=\"");
        Escaper.escape(value, out);
        out.append('"');
        return this;
    }

    public HtmlWriter add(Html html) {
        if (html.holes.length == 0) {
            out.append(html.markup);
            return this;
        }
        int from = 0;
        for (int i = 0; i < html.holes.length; i++) {
            out.append(html.markup, from, html.places[i]);
            hole(html.holes[i]);
            from = html.places[i];
        }
        out.append(html.markup, from, html.markup.length());
        return this;
    }

    public HtmlWriter hole(Hole hole) {
        if (filling != null) {
            filling.fill(hole, this);
            return this;
        }
        if (count == holes.length) {
            int more = Math.max(4, 2 * count);
            places = Arrays.copyOf(places, more);
            holes = Arrays.copyOf(holes, more);
        }
        places[count] = out.length();
        holes[count] = hole;
        count++;
        return this;
    }

    public boolean isEmpty() {
        return out.isEmpty() && count == 0;
    }

    /** The markup written so far. */
    public Html done() {
        return new Html(out.toString(), Arrays.copyOf(places, count), Arrays.copyOf(holes, count));
    }

    /** The markup written so far, if its holes are filled. */
    @Override
    public String toString() {
        return done().toString();
    }
}
