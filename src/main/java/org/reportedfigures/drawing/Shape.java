package org.reportedfigures.drawing;

import java.util.List;

/**
 * A shape in a drawing. Horizontal positions follow the drawing's width, vertical ones are px.
 *
 * <p>A style is a list of words ("solid c2", "value") that writers resolve, see {@link Style}.
 */
public sealed interface Shape {
    /** A rectangle; one with a negative width is not drawn. */
    record Rectangle(String style, Length x, double y, Length width, double height)
            implements Shape {}

    record LineShape(String style, Length x1, double y1, Length x2, double y2) implements Shape {}

    /** A line through points relative to (at, y), in px. */
    record Path(String style, Length at, double y, List<Point> points, boolean closed)
            implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    /** Px from the origin of a path. */
    record Point(double x, double y) {}

    record Dot(String style, Length x, double y, double radius) implements Shape {}

    /** One line of text; y is its baseline. */
    record TextRun(String style, Length x, double y, Anchor anchor, String text) implements Shape {}

    /** Which end of a text its x is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Shapes that belong together. */
    record Group(String style, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * Texts in another language than the drawing's.
     *
     * @param language BCP 47 tag
     */
    record Spoken(String language, List<Shape> shapes) implements Shape {
        public Spoken {
            shapes = List.copyOf(shapes);
        }
    }

    /** The shapes of one row; pressing them selects the row. */
    record RowGroup(RowLink link, List<Shape> shapes) implements Shape {
        public RowGroup {
            shapes = List.copyOf(shapes);
        }
    }
}
