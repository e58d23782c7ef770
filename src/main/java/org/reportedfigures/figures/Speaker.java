package org.reportedfigures.figures;

/**
 * Somebody who makes or passes on a statement.
 *
 * @param of the country or organisation that the speaker belongs to; may be empty
 * @param note background for readers; may be empty
 */
public record Speaker(String id, Texts name, Texts of, Texts note) {}
