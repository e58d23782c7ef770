package org.reportedfigures.figures;

/** How a thing is told, not how it is. */
public enum Status {
    HAPPENED("happened"),
    ONGOING("ongoing"),
    PLANNED("planned"),
    POSSIBLE("possible");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** The word in files and addresses. */
    public String id() {
        return id;
    }

    /** Whether it is told as still to come. */
    public boolean isToCome() {
        return this == PLANNED || this == POSSIBLE;
    }
}
