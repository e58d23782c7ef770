/** Reads numbers in texts, and checks declarations about them. */
@NullMarked
package org.reportedfigures.reading;

import org.jspecify.annotations.NullMarked;
