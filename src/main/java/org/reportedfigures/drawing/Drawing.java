package org.reportedfigures.drawing;

import java.util.List;

/**
 * Shapes of a fixed height, as wide as their container.
 *
 * @param style its CSS classes in a page
 * @param height px
 */
public record Drawing(String style, double height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    public Drawing styled(String other) {
        return new Drawing(other, height, shapes);
    }
}
