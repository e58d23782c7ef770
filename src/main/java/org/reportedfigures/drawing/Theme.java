package org.reportedfigures.drawing;

/** Light or dark, or as the reader's device has it. */
public enum Theme {
    AUTO("auto"),
    LIGHT("light"),
    DARK("dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** The word in addresses. */
    public String id() {
        return id;
    }

    /** What holds where nobody can be asked. */
    Palette palette() {
        return this == DARK ? Palette.DARK : Palette.LIGHT;
    }
}
