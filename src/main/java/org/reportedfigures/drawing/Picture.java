package org.reportedfigures.drawing;

import java.util.List;

/**
 * A picture that stands alone, all in px.
 *
 * @param rows how many rows it draws
 * @param title what it shows, plain
 * @param description the same in words, plain
 * @param language of title, description and what bears no language of its own
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
