package org.reportedfigures.drawing;

import java.util.List;

/**
 * A picture as shapes, as wide as its place and of a fixed height.
 *
 * @param style its classes in a page
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
