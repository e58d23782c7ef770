package org.reportedfigures.figures;

/**
 * Why a date was added that is not in the words.
 *
 * @param fromText {@code true} if it follows from the text itself, {@code false} if it is known
 *     from elsewhere
 */
public record Inferred(Texts reason, boolean fromText) {}
