package org.reportedfigures.drawing;

/**
 * A picture as an SVG file.
 *
 * @param file the whole file
 * @param style the content of its style element, for a policy that allows it; "" if it has none
 */
public record SvgPicture(String file, String style) {}
