/** Checks whether words state a declared number. */
@NullMarked
package org.reportedfigures.reading.check;

import org.jspecify.annotations.NullMarked;
