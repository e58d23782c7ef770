/** What kind a number is: bounds, ranges, kinds. */
@NullMarked
package org.reportedfigures.reading.sense;

import org.jspecify.annotations.NullMarked;
