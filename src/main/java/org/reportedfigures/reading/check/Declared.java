package org.reportedfigures.reading.check;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;

/**
 * What an author says that words of a text say; all spans in code points of that text.
 *
 * @param core what is marked: number, bound and noun together
 * @param number the number as written
 * @param bound the words that say the bound; null where none are quoted
 */
public record Declared(Span core, Span number, @Nullable Span bound, Value value) {}
