/** Numbers in words: reading them, and checking what is said of them. */
@NullMarked
package org.reportedfigures.reading;

import org.jspecify.annotations.NullMarked;
