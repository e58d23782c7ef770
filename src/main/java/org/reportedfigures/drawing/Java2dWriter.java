package org.reportedfigures.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.Spoken;
import org.reportedfigures.drawing.Shape.TextRun;

/** Paints a picture with Java2D. */
final class Java2dWriter {
    private final Graphics2D graphics;
    private final Palette palette;

    private Java2dWriter(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /**
     * Paints the picture on the background, at the upper left.
     *
     * @param scale px of the image per px of the picture
     */
    static BufferedImage paint(
            Picture picture, Palette palette, int width, int height, double scale) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.decode(palette.colour("paper")));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            hints(graphics);
            new Java2dWriter(graphics, palette).all(picture.shapes());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void hints(Graphics2D graphics) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    private void all(List<Shape> shapes) {
        shapes.forEach(this::one);
    }

    private void one(Shape shape) {
        switch (shape) {
            case Rectangle r -> {
                if (r.width().px() >= 0) {
                    draw(
                            ResolvedStyle.shape(r.style()),
                            new Rectangle2D.Double(r.x().px(), r.y(), r.width().px(), r.height()));
                }
            }
            case LineShape l ->
                    draw(
                            ResolvedStyle.shape(l.style()),
                            new Line2D.Double(l.x1().px(), l.y1(), l.x2().px(), l.y2()));
            case Path p -> draw(ResolvedStyle.shape(p.style()), outline(p));
            case Dot d -> {
                double r = d.radius();
                draw(
                        ResolvedStyle.shape(d.style()),
                        new Ellipse2D.Double(d.x().px() - r, d.y() - r, 2 * r, 2 * r));
            }
            case TextRun t -> text(t, ResolvedStyle.text(t.style()));
            case Group g -> all(g.shapes());
            case Spoken g -> all(g.shapes());
            case RowGroup g -> all(g.shapes());
        }
    }

    private static Path2D outline(Path path) {
        var outline = new Path2D.Double();
        for (Shape.Point point : path.points()) {
            double x = path.at().px() + point.x();
            double y = path.y() + point.y();
            if (outline.getCurrentPoint() == null) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        if (path.closed()) {
            outline.closePath();
        }
        return outline;
    }

    private void text(TextRun t, ResolvedStyle look) {
        TextShaper.ShapedLine line =
                new TextShaper(look, graphics.getFontRenderContext()).line(t.text());
        double x =
                switch (t.anchor()) {
                    case START -> t.x().px();
                    case MIDDLE -> t.x().px() - line.width() / 2;
                    case END -> t.x().px() - line.width();
                };
        for (TextShaper.FontRun run : line.runs()) {
            if (look.haloed()) {
                var place = AffineTransform.getTranslateInstance(x + run.x(), t.y());
                stroke(look, place.createTransformedShape(run.glyphs().getOutline()));
            }
        }
        colour(look.fill());
        for (TextShaper.FontRun run : line.runs()) {
            graphics.drawGlyphVector(run.glyphs(), (float) (x + run.x()), (float) t.y());
        }
    }

    private void draw(ResolvedStyle look, java.awt.Shape shape) {
        if (!look.fill().isEmpty()) {
            colour(look.fill());
            graphics.fill(shape);
        }
        if (!look.stroke().isEmpty()) {
            stroke(look, shape);
        }
    }

    private void stroke(ResolvedStyle look, java.awt.Shape shape) {
        colour(look.stroke());
        int join = look.haloed() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        graphics.setStroke(
                look.dashes().isEmpty()
                        ? new BasicStroke((float) look.strokeWidth(), BasicStroke.CAP_BUTT, join, 4)
                        : new BasicStroke(
                                (float) look.strokeWidth(),
                                BasicStroke.CAP_BUTT,
                                join,
                                4,
                                dashes(look),
                                0));
        graphics.draw(shape);
    }

    private static float[] dashes(ResolvedStyle look) {
        var dashes = new float[look.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = look.dashes().get(i).floatValue();
        }
        return dashes;
    }

    private void colour(String name) {
        graphics.setColor(Color.decode(palette.colour(name)));
    }
}
