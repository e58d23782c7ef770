package org.reportedfigures.drawing;

/**
 * A horizontal position or length that follows the drawing's width.
 *
 * @param percent of the drawing's width
 * @param px added to it
 */
public record Length(double percent, double px) {
    public static final Length ZERO = new Length(0, 0);

    public static Length percent(double percent) {
        return new Length(percent, 0);
    }

    public Length plus(double more) {
        return new Length(percent, px + more);
    }

    /** Its position in px for a width of the drawing. */
    public double at(double width) {
        return percent / 100 * width + px;
    }
}
