package org.reportedfigures.charts;

/**
 * A horizontal position or length that follows the drawing's width.
 *
 * @param percent of the drawing's width
 * @param px added to it
 */
record X(double percent, double px) {
    static final X ZERO = new X(0, 0);

    static X percent(double percent) {
        return new X(percent, 0);
    }

    X plus(double more) {
        return new X(percent, px + more);
    }

    /** Where it is, in px, once the drawing's width is known. */
    double at(double width) {
        return percent / 100 * width + px;
    }
}
