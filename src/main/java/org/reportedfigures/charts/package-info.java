/** Rows become charts: kinds, axes, marks, tables and what ApexCharts needs. */
@NullMarked
package org.reportedfigures.charts;

import org.jspecify.annotations.NullMarked;
