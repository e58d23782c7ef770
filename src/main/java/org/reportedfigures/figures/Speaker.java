package org.reportedfigures.figures;

/**
 * Somebody who says or carries a statement.
 *
 * @param of what the speaker belongs to (a country, an organisation); may be empty
 * @param note what a reader should know of the speaker; may be empty
 */
public record Speaker(String id, Texts name, Texts of, Texts note) {}
