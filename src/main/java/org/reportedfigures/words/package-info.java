/** Renders a document with its marked words as HTML. */
@NullMarked
package org.reportedfigures.words;

import org.jspecify.annotations.NullMarked;
