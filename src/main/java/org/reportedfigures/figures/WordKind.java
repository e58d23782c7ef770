package org.reportedfigures.figures;

/** The role of some words of a passage. */
public enum WordKind implements EnumId {
    /** Number, bound and noun together: the words marked in the text. */
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
