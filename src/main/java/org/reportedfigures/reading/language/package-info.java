/** Tokens, and the lexicon of a language: data, no code. */
@NullMarked
package org.reportedfigures.reading.language;

import org.jspecify.annotations.NullMarked;
