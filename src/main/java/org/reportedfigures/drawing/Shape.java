package org.reportedfigures.drawing;

import java.util.List;

/**
 * One thing in a drawing. Horizontal places follow the drawing's width, vertical ones are px.
 *
 * <p>A style is a few words that say what a shape is ("solid c2", "value"); a writer knows how that
 * looks, see {@link Style}.
 */
public sealed interface Shape {
    /** A rectangle; a width below 0 is no rectangle. */
    record Rectangle(String style, Length x, double y, Length width, double height)
            implements Shape {}

    record LineShape(String style, Length x1, double y1, Length x2, double y2) implements Shape {}

    /** A line through points that are px from (at, y). */
    record Path(String style, Length at, double y, List<Point> points, boolean closed)
            implements Shape {
        public Path {
            points = List.copyOf(points);
        }
    }

    /** Px from the place of a path. */
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
     * Texts in a language that is not the drawing's own.
     *
     * @param language BCP 47 tag
     */
    record Spoken(String language, List<Shape> shapes) implements Shape {
        public Spoken {
            shapes = List.copyOf(shapes);
        }
    }

    /** What is drawn of one row; pressing it selects the row. */
    record RowGroup(RowLink link, List<Shape> shapes) implements Shape {
        public RowGroup {
            shapes = List.copyOf(shapes);
        }
    }
}
