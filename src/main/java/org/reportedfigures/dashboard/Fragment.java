package org.reportedfigures.dashboard;

/** A part whose HTML comes and goes as a whole. */
record Fragment(String name, String tag, String chart, String state, String html)
        implements Part {
    static Fragment panel(String name, String html) {
        return new Fragment(name, "reported-panel", "", "", html);
    }

    @Override
    public String key() {
        return Integer.toHexString(html.hashCode()) + "-" + Integer.toHexString(html.length());
    }
}
