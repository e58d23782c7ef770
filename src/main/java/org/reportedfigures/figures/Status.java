package org.reportedfigures.figures;

/** How a thing is told, not how it is. */
public enum Status implements EnumId {
    HAPPENED,
    ONGOING,
    PLANNED,
    POSSIBLE;

    /** Whether it is told as still to come. */
    public boolean isToCome() {
        return this == PLANNED || this == POSSIBLE;
    }
}
