package org.reportedfigures.dashboard;

import com.vaadin.flow.dom.Element;
import org.reportedfigures.html.Filling;
import org.reportedfigures.html.HtmlWriter;

/** One custom element of the page and what stands in it. */
sealed interface Part extends Place permits Fragment, TextPart {
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
     * Brings a live element up to this.
     *
     * @param before the key of what stands in it now
     */
    void update(Element element, String before);

    /** Sends a live element all of this. */
    default void give(Element element) {
        element.callJsFunction("show", html(), state());
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
