package org.reportedfigures.figures;

/** What some words of a passage say about its statement. */
public enum WordKind implements EnumId {
    /** Number, bound and noun together: what is marked in the text. */
    CORE,
    NUMBER,
    BOUND,
    STATUS,
    ESTIMATE,
    CONDITION,
    SPEAKER,
    WHEN,
    SAID_ON;

    /** The key in dossier.json. */
    @Override
    public String id() {
        return this == SAID_ON ? "saidOn" : EnumId.super.id();
    }
}
