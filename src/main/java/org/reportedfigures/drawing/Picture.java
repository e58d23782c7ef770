package org.reportedfigures.drawing;

import java.util.List;

/**
 * A self-contained picture, all in px.
 *
 * @param rows how many rows it shows
 * @param title plain text
 * @param description the picture in words, plain text
 * @param language of the title, the description and all text without a language of its own
 */
public record Picture(
        double width,
        double height,
        List<Shape> shapes,
        int rows,
        String title,
        String description,
        String language) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
