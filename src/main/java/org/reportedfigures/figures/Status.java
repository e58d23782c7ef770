package org.reportedfigures.figures;

/** How a thing is reported, not how it is. */
public enum Status {
    HAPPENED("happened"),
    ONGOING("ongoing"),
    PLANNED("planned"),
    POSSIBLE("possible");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** Its name in files and URLs. */
    public String id() {
        return id;
    }

    /** Whether it is reported as still to come. */
    public boolean isToCome() {
        return this == PLANNED || this == POSSIBLE;
    }
}
