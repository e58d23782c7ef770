package org.reportedfigures.figures;

/**
 * Why a date that is not in the words was put there.
 *
 * @param fromText {@code true} if it follows from the text itself, {@code false} if known from
 *     outside
 */
public record Inferred(Texts reason, boolean fromText) {}
