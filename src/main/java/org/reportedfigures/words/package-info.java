/** A document and what stands in it become HTML. */
@NullMarked
package org.reportedfigures.words;

import org.jspecify.annotations.NullMarked;
