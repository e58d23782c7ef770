package org.reportedfigures.drawing;

/** Light or dark, or as the reader's device is set. */
public enum Theme {
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** Its name in URLs. */
    public String id() {
        return id;
    }

    /** The palette for output that cannot adapt. */
    Palette palette() {
        return this == DARK ? Palette.DARK : Palette.LIGHT;
    }
}
