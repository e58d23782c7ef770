package org.reportedfigures.drawing;

/**
 * A picture as an SVG file.
 *
 * @param file all of it
 * @param style the content of its style element, for a policy that allows it; "" where it has none
 */
public record SvgPicture(String file, String style) {}
