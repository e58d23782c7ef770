package org.reportedfigures.charts;

/** How much room a drawing is laid out for; it stretches to any width from there. */
public enum SizeClass {
    WIDE("wide", 480),
    /** Drawn besides, where labels need fewer lines with that much room. */
    BROAD("broad", 680),
    /** For less than 480 px: text above full-width marks, two ticks, no grid. */
    NARROW("narrow", 288);

    private final String style;
    private final double width;

    SizeClass(String style, double width) {
        this.style = style;
        this.width = width;
    }

    /** Its class in a page. */
    public String style() {
        return style;
    }

    /** The least width in px at which nothing collides. */
    public double width() {
        return width;
    }
}
