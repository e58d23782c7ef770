/** Tokens, and the lexicon of a language, which is data without code. */
@NullMarked
package org.reportedfigures.reading.language;

import org.jspecify.annotations.NullMarked;
