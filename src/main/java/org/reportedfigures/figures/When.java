package org.reportedfigures.figures;

import org.jspecify.annotations.Nullable;

/**
 * A time that a statement is about, or at which it was said.
 *
 * @param kind how the number lies over that time; null where not told
 * @param inferred null where the words tell the date in full
 */
public record When(Edtf date, @Nullable WhenKind kind, @Nullable Inferred inferred) {
    /** How a number lies over a time. */
    public enum WhenKind implements EnumId {
        /** In all, over this time. */
        TOTAL,
        /** Throughout this time. */
        LEVEL,
        /** Some time in it. */
        WITHIN;
    }
}
