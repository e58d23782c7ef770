package org.reportedfigures.charts;

import org.reportedfigures.figures.Event;
import org.reportedfigures.library.Row;
import org.springframework.web.util.HtmlUtils;

/**
 * A row as something to press.
 *
 * @param href "" where pressing is left to a script
 * @param title its whole label, or "" where it stands elsewhere
 */
record RowLink(Row row, String href, String title) {
    /** {@code data-statement="ID"} or {@code data-event="ID"}: a hook of the page, stable. */
    static String hook(Row row) {
        String kind = row.item() instanceof Event ? "event" : "statement";
        return "data-%s=\"%s\"".formatted(kind, escape(row.id()));
    }

    /** The href, if there is one, and the hook, as attributes. */
    String attributes() {
        return href.isEmpty() ? hook(row) : "href=\"" + escape(href) + "\" " + hook(row);
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
