package org.reportedfigures.figures;

/**
 * A text in the language it is written in.
 *
 * @param language BCP 47 tag
 */
public record Text(String language, String text) {}
