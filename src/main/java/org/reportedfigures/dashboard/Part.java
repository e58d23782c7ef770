package org.reportedfigures.dashboard;

import com.vaadin.flow.dom.Element;

/** One custom element of the page and what stands in it. */
sealed interface Part extends Place permits Fragment, TextPart {
    String tag();

    /** The page hook {@code data-chart}, "" for none. */
    String chart();

    /** The page hook {@code data-state}: a hash of the rows, "" for none. */
    String state();

    /** Changes with whatever a reader would see change; kept for each visitor, so it is short. */
    String key();

    /** What stands in it, complete. */
    String html();

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
    default void write(StringBuilder out) {
        out.append('<').append(tag()).append(" data-part=\"").append(name());
        out.append("\" id=\"").append(name());
        out.append("\" data-key=\"").append(key()).append('"');
        if (!chart().isEmpty()) {
            out.append(" data-chart=\"").append(chart()).append('"');
        }
        if (!state().isEmpty()) {
            out.append(" data-state=\"").append(state()).append('"');
        }
        out.append('>').append(html()).append("</").append(tag()).append('>');
    }
}
