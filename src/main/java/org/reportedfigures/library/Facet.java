package org.reportedfigures.library;

/** A property that rows are filtered by; several values of one facet mean any of them. */
public enum Facet {
    CATEGORY("category"),
    STATUS("status"),
    BOUND("bound"),
    SPEAKER("speaker"),
    DOCUMENT("document"),
    FIGURE("figure"),
    UNIT("unit");

    /** The value of {@link #SPEAKER} that means: nobody named. */
    public static final String NOBODY = "-";

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }
}
