package org.reportedfigures.html;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes markup: everything but constants of the program is escaped. Holes are kept or filled. */
public final class HtmlWriter {
    /** Where markup is sent as it is written, no more than about this many characters wait. */
    private static final int PIECE = 16_384;

    private final StringBuilder out;
    private final @Nullable Appendable sink;
    private final @Nullable Filling filling;
    private int[] places = Html.NO_PLACES;
    private Hole[] holes = Html.NO_HOLES;
    private int count;

    /** Keeps holes. */
    public HtmlWriter() {
        this(new StringBuilder(), null, null);
    }

    /** Fills each hole as it comes. */
    public HtmlWriter(Filling filling) {
        this(new StringBuilder(1024), null, filling);
    }

    /**
     * Fills each hole as it comes and passes the markup on in pieces, the last one on {@link
     * #flush}. Its methods throw UncheckedIOException if the sink fails.
     */
    public HtmlWriter(Filling filling, Appendable sink) {
        this(new StringBuilder(PIECE + PIECE / 2), sink, filling);
    }

    private HtmlWriter(StringBuilder out, @Nullable Appendable sink, @Nullable Filling filling) {
        this.out = out;
        this.sink = sink;
        this.filling = filling;
    }

    /** A writer that appends to this one, with holes filled differently. */
    public HtmlWriter filling(Filling other) {
        return new HtmlWriter(out, sink, other);
    }

    /** Writes a constant of the program. */
    public HtmlWriter put(@CompileTimeConstant String markup) {
        out.append(markup);
        passOn();
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
        passOn();
        return this;
    }

    private static boolean isInTag(String markup, int place) {
        return markup.startsWith("=\"", place - 2)
                || markup.lastIndexOf('<', place) > markup.lastIndexOf('>', place);
    }

    /** Writes escaped text, for content and quoted attributes. */
    public HtmlWriter text(String text) {
        Escaper.escape(text, out);
        passOn();
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
        int from = 0;
        for (int i = 0; i < html.holes.length; i++) {
            add(html.markup, from, html.places[i]);
            hole(html.holes[i]);
            from = html.places[i];
        }
        add(html.markup, from, html.markup.length());
        return this;
    }

    private void add(String markup, int from, int to) {
        if (sink == null || to - from < PIECE) {
            out.append(markup, from, to);
            passOn();
            return;
        }
        flush();
        try {
            sink.append(markup, from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void passOn() {
        if (sink != null && out.length() >= PIECE) {
            flush();
        }
    }

    /** Passes on what waits. */
    public void flush() {
        if (sink == null) {
            return;
        }
        try {
            sink.append(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.setLength(0);
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
