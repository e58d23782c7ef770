package org.reportedfigures.drawing;

import java.util.List;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.HtmlWriter;

/**
 * A link that selects a row.
 *
 * @param kind {@code statement} or {@code event}
 * @param href empty if a script handles the press
 * @param title its full label, or "" if that is elsewhere
 */
public record RowLink(String kind, String id, Html href, String title) {
    /**
     * {@code data-statement="ID"} or {@code data-event="ID"}: a stable hook of the page, followed
     * by the attributes of a selected row.
     */
    public static Html hook(String kind, String id) {
        var out = new HtmlWriter();
        hook(kind, id, out);
        return out.done();
    }

    public static void hook(String kind, String id, HtmlWriter out) {
        out.put("data-%s=\"%s\"", kind, id);
        out.hole(new Hole.Current(kind, List.of(id)));
    }

    /** The href, if there is one, and the hook, as attributes. */
    public Html attributes() {
        var out = new HtmlWriter();
        attributes(out);
        return out.done();
    }

    public void attributes(HtmlWriter out) {
        if (!href.isEmpty()) {
            out.put("href=\"").add(href).put("\" ");
        }
        hook(kind, id, out);
    }
}
