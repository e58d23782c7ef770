/** One number in words or digits, with its unit. */
@NullMarked
package org.reportedfigures.reading.numbers;

import org.jspecify.annotations.NullMarked;
