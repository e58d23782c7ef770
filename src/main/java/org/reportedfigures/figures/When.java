package org.reportedfigures.figures;

import org.jspecify.annotations.Nullable;

/**
 * A time that a statement is about, or at which it was said.
 *
 * @param kind how the number applies to that time; null if unknown
 * @param inferred null if the words give the full date
 */
public record When(Edtf date, @Nullable WhenKind kind, @Nullable Inferred inferred) {
    /** How a number applies to a time. */
    public enum WhenKind implements EnumId {
        /** In total, over this time. */
        TOTAL,
        /** Throughout this time. */
        LEVEL,
        /** At some point in it. */
        WITHIN;
    }

    /**
     * Why a date was added that is not in the words.
     *
     * @param fromText {@code true} if it follows from the text itself, {@code false} if it is known
     *     from elsewhere
     */
    public record Inferred(Texts reason, boolean fromText) {}
}
