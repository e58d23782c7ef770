package org.reportedfigures.dashboard;

/**
 * One element of the page and what stands in it.
 *
 * @param name its place on the page, the same in the first HTML and in the live page
 * @param tag the custom element
 * @param chart the page hook {@code data-chart}, "" for none
 * @param state the page hook {@code data-state}: a hash of the rows, "" for none
 * @param html what stands in it, complete, with the selection marked
 */
record Part(String name, String tag, String chart, String state, String html) implements Place {
    static Part panel(String name, String html) {
        return new Part(name, "reported-panel", "", "", html);
    }

    /** Changes with whatever a reader would see change; kept for each visitor, so it is short. */
    String key() {
        return Integer.toHexString(html.hashCode()) + Integer.toHexString(html.length()) + state;
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(tag).append(" data-part=\"").append(name).append('"');
        out.append(" data-key=\"").append(key()).append('"');
        if (!chart.isEmpty()) {
            out.append(" data-chart=\"").append(chart).append('"');
        }
        if (!state.isEmpty()) {
            out.append(" data-state=\"").append(state).append('"');
        }
        out.append('>').append(html).append("</").append(tag).append('>');
    }
}
