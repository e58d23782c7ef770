package org.reportedfigures.figures;

/** The bound that the words put on a value. */
public enum Bound {
    /** No bound in the words; it does not mean exact. */
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

    /** Its name in files and URLs. */
    public String id() {
        return id;
    }
}
