/** What a number is for: bounds, ranges, kinds. */
@NullMarked
package org.reportedfigures.reading.sense;

import org.jspecify.annotations.NullMarked;
