/** A chart, list, timeline, figure or statement as it travels: request, address, picture, data. */
@NullMarked
package org.reportedfigures.exhibits;

import org.jspecify.annotations.NullMarked;
