package org.reportedfigures.figures;

/** The bound that the words put on a value. */
public enum Bound implements EnumId {
    /** No bound in the words; it does not mean exact. */
    PLAIN,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    UP_TO,
    BETWEEN;
}
