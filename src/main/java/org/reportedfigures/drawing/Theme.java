package org.reportedfigures.drawing;

import org.reportedfigures.figures.EnumId;

/** Light or dark, or as the reader's device is set. */
public enum Theme implements EnumId {
    AUTO,
    LIGHT,
    DARK;

    /** The palette for output that cannot adapt. */
    Palette palette() {
        return this == DARK ? Palette.DARK : Palette.LIGHT;
    }
}
