package org.reportedfigures.figures;

/**
 * Words quoted from a document, found and verified.
 *
 * @param document id of the document
 * @param span their position, in code points of the document's normalised text
 * @param exact the words, equal to the text in that span code point by code point
 */
public record Quote(String document, Span span, String exact) {}
