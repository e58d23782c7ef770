package org.reportedfigures.charts;

import java.util.List;
import org.reportedfigures.figures.Event;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;
import org.reportedfigures.library.Row;

/**
 * A row as something to press.
 *
 * @param href empty where pressing is left to a script
 * @param title its whole label, or "" where it stands elsewhere
 */
record RowLink(Row row, Html href, String title) {
    static String kind(Row row) {
        return row.item() instanceof Event ? "event" : "statement";
    }

    /**
     * {@code data-statement="ID"} or {@code data-event="ID"}: a hook of the page, stable; after it
     * stands whether the row is chosen.
     */
    static Html hook(Row row) {
        var out = new HtmlWriter();
        hook(row, out);
        return out.done();
    }

    static void hook(Row row, HtmlWriter out) {
        String kind = kind(row);
        out.put("data-%s=\"%s\"", kind, row.id());
        out.hole(new Hole.Current(kind, List.of(row.id())));
    }

    /** The href, if there is one, and the hook, as attributes. */
    Html attributes() {
        var out = new HtmlWriter();
        attributes(out);
        return out.done();
    }

    void attributes(HtmlWriter out) {
        if (!href.isEmpty()) {
            out.put("href=\"").add(href).put("\" ");
        }
        hook(row, out);
    }
}
