package org.reportedfigures.charts;

import org.reportedfigures.html.Html;

/**
 * A chart or timeline in pieces, for a page that puts them in an order of its own.
 *
 * @param about how it is drawn; may be empty
 * @param drawing pictures of which the style sheet shows the one that fits; may be empty
 * @param options for ApexCharts, JSON for a script element; empty where it draws nothing
 * @param drawn a paragraph that tells how many rows are drawn, where that is not all; else empty
 */
public record ChartFragments(Html title, Html about, Html drawing, Html options, Html drawn) {}
