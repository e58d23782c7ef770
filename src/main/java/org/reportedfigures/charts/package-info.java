/** Rows become charts, and charts become pictures, tables and labels. */
@NullMarked
package org.reportedfigures.charts;

import org.jspecify.annotations.NullMarked;
