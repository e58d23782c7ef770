package org.reportedfigures.dashboard.page;

import java.util.List;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.HtmlWriter;

/** One custom element of the page and what stands in it. */
public sealed interface Region extends Slot permits Fragment, TextPart {
    String tag();

    /** The page hook {@code data-chart}, "" for none. */
    String chart();

    /** The page hook {@code data-state}: a hash of the rows, "" for none. */
    String state();

    /** Changes with whatever a reader would see change; kept for each visitor, so it is short. */
    String key();

    /** Writes what stands in it, complete. */
    void fill(HtmlWriter out);

    /** What stands in it, complete. */
    default String html() {
        var out = new HtmlWriter(Filling.NONE);
        fill(out);
        return out.toString();
    }

    /**
     * What brings a live element up to this.
     *
     * @param before the key of what is in it now
     */
    List<ElementCall> update(String before);

    /** What brings a live element all of this. */
    default ElementCall show() {
        return new ElementCall("show", html(), state());
    }

    @Override
    default void write(HtmlWriter out) {
        out.put("<%s data-part=\"%s\" id=\"%s\" data-key=\"%s\"", tag(), name(), name(), key());
        if (!chart().isEmpty()) {
            out.attribute("data-chart", chart());
        }
        if (!state().isEmpty()) {
            out.attribute("data-state", state());
        }
        out.put(">");
        fill(out);
        out.put("</%s>", tag());
    }
}
