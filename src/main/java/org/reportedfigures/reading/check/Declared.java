package org.reportedfigures.reading.check;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;

/**
 * What an author declares the words of a text to say; all spans are code points of that text.
 *
 * @param core the marked words: number, bound and noun together
 * @param number the number as written
 * @param bound the words of the bound; null if none are quoted
 */
public record Declared(Span core, Span number, @Nullable Span bound, Value value) {}
