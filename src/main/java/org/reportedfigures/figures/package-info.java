/**
 * The domain as records: what a text reports, in which words, said by whom, how surely. Pure Java.
 */
@NullMarked
package org.reportedfigures.figures;

import org.jspecify.annotations.NullMarked;
