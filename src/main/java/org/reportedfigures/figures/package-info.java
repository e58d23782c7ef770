/**
 * The domain as records: what a text reports, in which words, who said it and how surely. Pure
 * Java.
 */
@NullMarked
package org.reportedfigures.figures;

import org.jspecify.annotations.NullMarked;
