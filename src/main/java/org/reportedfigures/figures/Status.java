package org.reportedfigures.figures;

/** How a thing is reported, not how it is. */
public enum Status implements EnumId {
    HAPPENED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    /** The words say that it is not so. */
    DENIED;

    /** Whether it is reported as still to come. */
    public boolean isToCome() {
        return this == PLANNED || this == POSSIBLE;
    }

    /** Whether it is reported as so, or as having been so: drawn filled. */
    public boolean isSo() {
        return this == HAPPENED || this == ONGOING;
    }
}
