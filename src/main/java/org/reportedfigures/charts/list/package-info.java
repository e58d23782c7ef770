/** Rows as the list of figures. */
@NullMarked
package org.reportedfigures.charts.list;

import org.jspecify.annotations.NullMarked;
