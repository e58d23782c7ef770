package org.reportedfigures.figures;

/** What the words say about a value. */
public enum Bound {
    /** No hedge in the words; it does not mean exact. */
    PLAIN("plain"),
    ABOUT("about"),
    MORE_THAN("more-than"),
    AT_LEAST("at-least"),
    LESS_THAN("less-than"),
    UP_TO("up-to"),
    BETWEEN("between");

    private final String id;

    Bound(String id) {
        this.id = id;
    }

    /** The word in files and addresses. */
    public String id() {
        return id;
    }
}
