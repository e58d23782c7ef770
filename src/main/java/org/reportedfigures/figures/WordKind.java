package org.reportedfigures.figures;

/** What some words of a passage say about its statement. */
public enum WordKind {
    /** Number, bound and noun together: what is marked in the text. */
    CORE("core"),
    NUMBER("number"),
    BOUND("bound"),
    STATUS("status"),
    ESTIMATE("estimate"),
    CONDITION("condition"),
    SPEAKER("speaker"),
    WHEN("when"),
    SAID_ON("saidOn");

    private final String id;

    WordKind(String id) {
        this.id = id;
    }

    /** The key in dossier.json. */
    public String id() {
        return id;
    }
}
