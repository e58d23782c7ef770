package org.reportedfigures.library;

import java.util.Arrays;
import java.util.Optional;

/** A property that rows are filtered by; several values of one facet mean any of them. */
public enum Facet {
    CATEGORY("category"),
    STATUS("status"),
    BOUND("bound"),
    SPEAKER("speaker"),
    DOCUMENT("document"),
    FIGURE("figure"),
    UNIT("unit");

    /** The value of {@link #SPEAKER} for no named speaker. */
    public static final String NOBODY = "-";

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The facet with that name in URLs. */
    public static Optional<Facet> of(String parameter) {
        return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
    }

    /** Its name in URLs. */
    public String parameter() {
        return parameter;
    }
}
