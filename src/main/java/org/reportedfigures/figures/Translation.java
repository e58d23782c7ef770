package org.reportedfigures.figures;

/** A passage in another language, and who translated it. */
public record Translation(String language, String text, By by) {
    /** Who translated. */
    public enum By implements EnumId {
        AUTHOR,
        PERSON,
        MACHINE;
    }
}
