package org.reportedfigures.charts;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.reportedfigures.charts.Shape.Anchor;
import org.reportedfigures.charts.Shape.Group;
import org.reportedfigures.charts.Shape.Rectangle;
import org.reportedfigures.charts.Shape.RowGroup;
import org.reportedfigures.charts.Shape.Spoken;
import org.reportedfigures.charts.Shape.TextRun;

/** A picture in the making: texts and drawings one below the other, from one side to the other. */
final class Sheet {
    private static final double LINE = 1.32;

    private final double width;
    private final double margin;
    private final double left;
    private final double right;
    private final List<Shape> shapes = new ArrayList<>();
    private double bottom;

    Sheet(double width) {
        this.width = width;
        this.margin = width < 320 ? 12 : 20;
        this.left = margin;
        this.right = width - margin;
        this.bottom = margin;
    }

    private Sheet(Sheet whole, double left, double right) {
        this.width = whole.width;
        this.margin = whole.margin;
        this.left = left;
        this.right = right;
        this.bottom = whole.bottom;
    }

    /** Px from side to side. */
    double room() {
        return right - left;
    }

    /**
     * An empty sheet that goes on below, in one of columns of one width.
     *
     * @param index from 0, the first at the left
     * @param gap px between two columns
     */
    Sheet column(int index, int columns, double gap) {
        double pitch = (room() + gap) / columns;
        return new Sheet(this, left + index * pitch, left + (index + 1) * pitch - gap);
    }

    /** Takes columns over, and goes on below the longest. */
    void beside(List<Sheet> columns) {
        for (Sheet column : columns) {
            shapes.addAll(column.shapes);
            bottom = Math.max(bottom, column.bottom);
        }
    }

    double bottom() {
        return bottom;
    }

    Sheet gap(double px) {
        bottom += px;
        return this;
    }

    /** Lines of text; nothing for "". */
    Sheet text(String style, String text) {
        return text(style, text, 0);
    }

    Sheet text(String style, String text, double indent) {
        if (!text.isBlank()) {
            shapes.addAll(lines(style, text, indent, Anchor.START));
        }
        return this;
    }

    /** Lines in a language of their own, at the side where its lines begin. */
    Sheet quote(String style, String language, String text, double indent) {
        boolean fromRight = Bidi.getBaseDirection(text) == Bidi.RTL;
        Anchor anchor = fromRight ? Anchor.END : Anchor.START;
        shapes.add(new Spoken(language, lines(style, text, indent, anchor)));
        return this;
    }

    private List<Shape> lines(String style, String text, double indent, Anchor anchor) {
        Look look = Looks.text(style, false);
        double height = look.size() * (look.serif() ? 1.5 : LINE);
        X x = new X(0, anchor == Anchor.END ? right : left + indent);
        var lines = new ArrayList<Shape>();
        var breaks = new Lines(room() - indent, look.size(), look.bold());
        for (String line : breaks.of(text, Integer.MAX_VALUE)) {
            double baseline = bottom + (height + look.size() * 0.72) / 2;
            lines.add(new TextRun(style, x, baseline, anchor, line));
            bottom += height;
        }
        return lines;
    }

    /** A stripe at the left of what was written from there on. */
    Sheet stripe(String style, double from, double px) {
        shapes.add(new Rectangle(style, new X(0, left), from, new X(0, px), bottom - from));
        return this;
    }

    Sheet drawing(Drawing drawing) {
        return drawing(drawing, true);
    }

    /** A drawing over the one that follows, which decides how high they are. */
    Sheet over(Drawing drawing) {
        return drawing(drawing, false);
    }

    private Sheet drawing(Drawing drawing, boolean highAs) {
        List<Shape> placed = new Moved(room(), left, bottom).all(drawing.shapes());
        shapes.add(new Group(drawing.style(), placed));
        bottom += highAs ? drawing.height() : 0;
        return this;
    }

    /** Makes one thing to press of all that was added since there were so many shapes. */
    Sheet row(RowLink link, int since) {
        List<Shape> added = shapes.subList(since, shapes.size());
        var group = new RowGroup(link, added);
        added.clear();
        shapes.add(group);
        return this;
    }

    /** Another sheet's content as the last, where a picture of that height ends, or right below. */
    void end(Sheet other, double height) {
        double high = other.bottom - other.margin;
        bottom = Math.max(bottom + 10, Math.floor(height) - margin - high);
        shapes.addAll(new Moved(width, 0, bottom - other.margin).all(other.shapes));
        bottom += high;
    }

    int count() {
        return shapes.size();
    }

    Picture picture(int rows, String title, String description, String language) {
        return new Picture(
                width, Math.ceil(bottom + margin), shapes, rows, title, description, language);
    }
}
