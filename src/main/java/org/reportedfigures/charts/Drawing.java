package org.reportedfigures.charts;

import java.util.List;

/**
 * A picture as shapes, as wide as its place and of a fixed height.
 *
 * @param style its classes in a page
 * @param height px
 */
record Drawing(String style, double height, List<Shape> shapes) {
    Drawing {
        shapes = List.copyOf(shapes);
    }

    Drawing styled(String other) {
        return new Drawing(other, height, shapes);
    }
}
