package org.reportedfigures.drawing;

import java.util.List;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.Spoken;
import org.reportedfigures.drawing.Shape.TextRun;

/**
 * Converts a drawing for a picture: percentages become px.
 *
 * @param width px of 100 percent
 * @param left px added to each x
 * @param top px added to each y
 */
record ToPixels(double width, double left, double top) {
    List<Shape> all(List<Shape> shapes) {
        return shapes.stream().map(this::one).toList();
    }

    private Shape one(Shape shape) {
        return switch (shape) {
            case Rectangle r ->
                    new Rectangle(
                            r.style(),
                            x(r.x()),
                            r.y() + top,
                            new Length(0, r.width().at(width)),
                            r.height());
            case LineShape l ->
                    new LineShape(l.style(), x(l.x1()), l.y1() + top, x(l.x2()), l.y2() + top);
            case Path p -> new Path(p.style(), x(p.at()), p.y() + top, p.points(), p.closed());
            case Dot d -> new Dot(d.style(), x(d.x()), d.y() + top, d.radius());
            case TextRun t -> new TextRun(t.style(), x(t.x()), t.y() + top, t.anchor(), t.text());
            case Group g -> new Group(g.style(), all(g.shapes()));
            case Spoken g -> new Spoken(g.language(), all(g.shapes()));
            case RowGroup g -> new RowGroup(g.link(), all(g.shapes()));
        };
    }

    private Length x(Length x) {
        return new Length(0, left + x.at(width));
    }
}
