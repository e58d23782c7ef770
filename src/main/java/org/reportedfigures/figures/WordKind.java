package org.reportedfigures.figures;

/** The role of some words of a passage. */
public enum WordKind {
    /** Number, bound and noun together: the words marked in the text. */
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
