package org.reportedfigures.drawing;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.drawing.Shape.Anchor;
import org.reportedfigures.drawing.Shape.Dot;
import org.reportedfigures.drawing.Shape.Group;
import org.reportedfigures.drawing.Shape.LineShape;
import org.reportedfigures.drawing.Shape.Path;
import org.reportedfigures.drawing.Shape.Rectangle;
import org.reportedfigures.drawing.Shape.RowGroup;
import org.reportedfigures.drawing.Shape.Spoken;
import org.reportedfigures.drawing.Shape.TextRun;

/** A picture under construction: texts and drawings one below the other, at full width. */
public final class VerticalFlow {
    private static final double LINE = 1.32;

    private final double width;
    private final double margin;
    private final double left;
    private final double right;
    private final List<Shape> shapes = new ArrayList<>();
    private double bottom;

    public VerticalFlow(double width) {
        this.width = width;
        this.margin = width < 320 ? 12 : 20;
        this.left = margin;
        this.right = width - margin;
        this.bottom = margin;
    }

    private VerticalFlow(VerticalFlow whole, double left, double right) {
        this.width = whole.width;
        this.margin = whole.margin;
        this.left = left;
        this.right = right;
        this.bottom = whole.bottom;
    }

    /** The width in px. */
    public double room() {
        return right - left;
    }

    /**
     * An empty column that continues below, one of several of the same width.
     *
     * @param index from 0, the first at the left
     * @param gap px between two columns
     */
    VerticalFlow column(int index, int columns, double gap) {
        double pitch = (room() + gap) / columns;
        return new VerticalFlow(this, left + index * pitch, left + (index + 1) * pitch - gap);
    }

    /** Adds columns, and continues below the longest. */
    void beside(List<VerticalFlow> columns) {
        for (VerticalFlow column : columns) {
            shapes.addAll(column.shapes);
            bottom = Math.max(bottom, column.bottom);
        }
    }

    public double bottom() {
        return bottom;
    }

    public VerticalFlow gap(double px) {
        bottom += px;
        return this;
    }

    /** Adds lines of text; nothing for "". */
    public VerticalFlow text(String style, String text) {
        return text(style, text, 0);
    }

    public VerticalFlow text(String style, String text, double indent) {
        if (!text.isBlank()) {
            shapes.addAll(lines(style, text, indent, Anchor.START));
        }
        return this;
    }

    /** Adds lines in another language, aligned to the side where its lines begin. */
    public VerticalFlow quote(String style, String language, String text, double indent) {
        boolean fromRight = Bidi.getBaseDirection(text) == Bidi.RTL;
        Anchor anchor = fromRight ? Anchor.END : Anchor.START;
        shapes.add(new Spoken(language, lines(style, text, indent, anchor)));
        return this;
    }

    private List<Shape> lines(String style, String text, double indent, Anchor anchor) {
        ResolvedStyle look = ResolvedStyle.text(style);
        double height = look.size() * (look.serif() ? 1.5 : LINE);
        Length x = new Length(0, anchor == Anchor.END ? right : left + indent);
        var lines = new ArrayList<Shape>();
        var breaks = new LineBreaker(room() - indent, look.size(), look.bold());
        for (String line : breaks.of(text, Integer.MAX_VALUE)) {
            double baseline = bottom + (height + look.size() * 0.72) / 2;
            lines.add(new TextRun(style, x, baseline, anchor, line));
            bottom += height;
        }
        return lines;
    }

    /** Adds a stripe at the left of everything added since {@code from}. */
    public VerticalFlow stripe(String style, double from, double px) {
        shapes.add(
                new Rectangle(style, new Length(0, left), from, new Length(0, px), bottom - from));
        return this;
    }

    public VerticalFlow drawing(Drawing drawing) {
        return drawing(drawing, true);
    }

    /** Adds a drawing on top of the next one, which determines the height. */
    public VerticalFlow over(Drawing drawing) {
        return drawing(drawing, false);
    }

    private VerticalFlow drawing(Drawing drawing, boolean highAs) {
        List<Shape> placed = new ToPixels(room(), left, bottom).all(drawing.shapes());
        shapes.add(new Group(drawing.style(), placed));
        bottom += highAs ? drawing.height() : 0;
        return this;
    }

    /** Makes the shapes added since that count into one link. */
    public VerticalFlow row(RowLink link, int since) {
        List<Shape> added = shapes.subList(since, shapes.size());
        var group = new RowGroup(link, added);
        added.clear();
        shapes.add(group);
        return this;
    }

    /**
     * Adds another flow at the end: at the bottom of a picture of that height, or directly below.
     */
    public void end(VerticalFlow other, double height) {
        double high = other.bottom - other.margin;
        bottom = Math.max(bottom + 10, Math.floor(height) - margin - high);
        shapes.addAll(new ToPixels(width, 0, bottom - other.margin).all(other.shapes));
        bottom += high;
    }

    public int count() {
        return shapes.size();
    }

    public Picture picture(int rows, String title, String description, String language) {
        return new Picture(
                width, Math.ceil(bottom + margin), shapes, rows, title, description, language);
    }

    /**
     * Converts a drawing for a picture: percentages become px.
     *
     * @param width px of 100 percent
     * @param left px added to each x
     * @param top px added to each y
     */
    private record ToPixels(double width, double left, double top) {
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
                case TextRun t ->
                        new TextRun(t.style(), x(t.x()), t.y() + top, t.anchor(), t.text());
                case Group g -> new Group(g.style(), all(g.shapes()));
                case Spoken g -> new Spoken(g.language(), all(g.shapes()));
                case RowGroup g -> new RowGroup(g.link(), all(g.shapes()));
            };
        }

        private Length x(Length x) {
            return new Length(0, left + x.at(width));
        }
    }
}
