package org.reportedfigures.html;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Arrays;
import java.util.stream.Collector;

/** Safe markup for a page. It may have holes, which are filled as it is written. Immutable. */
public final class Html {
    static final int[] NO_PLACES = {};
    static final Hole[] NO_HOLES = {};

    /** Empty markup. */
    public static final Html NONE = new Html("", NO_PLACES, NO_HOLES);

    final String markup;

    /** Offsets of the holes, in UTF-16, ascending. */
    final int[] places;

    final Hole[] holes;

    Html(String markup, int[] places, Hole[] holes) {
        this.markup = markup;
        this.places = places;
        this.holes = holes;
    }

    /**
     * Markup from a constant of the program.
     *
     * @param values replace each {@code %s}: Html as it is, anything else as text
     */
    public static Html of(@CompileTimeConstant String markup, Object... values) {
        return values.length == 0 ? ready(markup) : new HtmlWriter().put(markup, values).done();
    }

    /** Escaped text, for content and quoted attributes. */
    public static Html text(String text) {
        return ready(Escaper.escaped(text));
    }

    /** Untrusted text, isolated so that it cannot change the direction of the text around it. */
    public static Html name(String text) {
        return of("<bdi>%s</bdi>", text);
    }

    /** The output of another markup writer, which has escaped everything necessary. */
    public static Html ready(String markup) {
        return markup.isEmpty() ? NONE : new Html(markup, NO_PLACES, NO_HOLES);
    }

    /** A single hole. */
    public static Html hole(Hole hole) {
        return new Html("", new int[] {0}, new Hole[] {hole});
    }

    /** The markup if the condition is true, else nothing. */
    public static Html when(boolean so, @CompileTimeConstant String markup) {
        return so ? ready(markup) : NONE;
    }

    public static Collector<Html, ?, Html> joining() {
        return joining("");
    }

    public static Collector<Html, ?, Html> joining(@CompileTimeConstant String between) {
        Html separator = ready(between);
        return Collector.of(
                HtmlWriter::new,
                (out, one) -> (out.isEmpty() ? out : out.add(separator)).add(one),
                (one, other) -> one.add(other.done()),
                HtmlWriter::done);
    }

    public boolean startsWith(char c) {
        return !markup.isEmpty() && markup.charAt(0) == c;
    }

    public boolean endsWith(char c) {
        return !markup.isEmpty() && markup.charAt(markup.length() - 1) == c;
    }

    /** Without white space at the ends; throws IllegalStateException if it has holes. */
    public Html strip() {
        if (holes.length > 0) {
            throw new IllegalStateException("holes in " + markup);
        }
        return ready(markup.strip());
    }

    public boolean isEmpty() {
        return markup.isEmpty() && holes.length == 0;
    }

    /** Approximate bytes in memory. */
    public int weight() {
        return 2 * markup.length() + 40 * holes.length;
    }

    /** The markup with its holes filled. */
    public String with(Filling filling) {
        return holes.length == 0 ? markup : new HtmlWriter(filling).add(this).toString();
    }

    /** The markup for a page without a selection. */
    @Override
    public String toString() {
        return with(Filling.NONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Html html
                && markup.equals(html.markup)
                && Arrays.equals(places, html.places)
                && Arrays.equals(holes, html.holes);
    }

    @Override
    public int hashCode() {
        return 31 * markup.hashCode() + Arrays.hashCode(holes);
    }
}
