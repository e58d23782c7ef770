/** Rows on an axis of time. */
@NullMarked
package org.reportedfigures.charts.timeline;

import org.jspecify.annotations.NullMarked;
