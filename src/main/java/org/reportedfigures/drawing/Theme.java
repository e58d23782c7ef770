package org.reportedfigures.drawing;

import org.reportedfigures.figures.EnumId;

/** Light or dark, or as the reader's device has it. */
public enum Theme implements EnumId {
    AUTO,
    LIGHT,
    DARK;

    /** What holds where nobody can be asked. */
    Palette palette() {
        return this == DARK ? Palette.DARK : Palette.LIGHT;
    }
}
