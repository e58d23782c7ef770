package org.reportedfigures.figures;

/** What the words say about a value. */
public enum Bound implements EnumId {
    /** No hedge in the words; it does not mean exact. */
    PLAIN,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    UP_TO,
    BETWEEN;
}
