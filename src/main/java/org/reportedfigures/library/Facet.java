package org.reportedfigures.library;

import org.reportedfigures.figures.EnumId;

/** A property that rows are filtered by; several values of one facet mean any of them. */
public enum Facet implements EnumId {
    CATEGORY,
    STATUS,
    BOUND,
    SPEAKER,
    DOCUMENT,
    FIGURE,
    UNIT;

    /** The value of {@link #SPEAKER} for no named speaker. */
    public static final String NOBODY = "-";

    /** Its name in URLs. */
    public String parameter() {
        return id();
    }

    /** What a URL may choose of it. */
    public Parameter.OfDossier choices() {
        return new Parameter.OfDossier(
                parameter(),
                Parameter.Repeated.ANY_OF,
                dossier -> FacetValues.allowed(this, dossier));
    }
}
