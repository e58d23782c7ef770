package org.reportedfigures.charts;

/**
 * A chart or timeline in pieces, all HTML but for the plain title, for a page that puts them in an
 * order of its own.
 *
 * @param name the title as plain text
 * @param about how it is drawn; may be empty
 * @param drawing pictures of which the style sheet shows the one that fits; "" where there is none
 * @param options for ApexCharts, JSON that can stand in a script element; "" where it draws nothing
 * @param drawn a paragraph that tells how many rows are drawn, where that is not all; else ""
 */
public record Pieces(
        String title, String name, String about, String drawing, String options, String drawn) {}
