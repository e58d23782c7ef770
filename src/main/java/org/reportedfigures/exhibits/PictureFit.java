package org.reportedfigures.exhibits;

import org.reportedfigures.drawing.Picture;

/**
 * A picture that fits an image.
 *
 * @param width px of the image
 * @param height px of the image
 * @param scale px of the image a px of the picture
 */
public record PictureFit(Picture picture, int width, int height, double scale) {
    /** An image is 40 MB in memory at most, whatever it shows. */
    private static final int MOST_PIXELS = 10_000_000;

    /** Twice as many px as a reader's screen counts: crisp where they are small. */
    private static final double CRISP = 2;

    private static final double LEAST_CRISP = 1.25;
    private static final double STEP = 0.125;
    private static final double LEAST = 0.5;

    /** As high as it needs, as far as an image may be. */
    public static PictureFit to(PictureLayout layout, int width) {
        double logical = width >= 640 ? width / CRISP : Math.min(width, 320);
        double scale = width / logical;
        int most = MOST_PIXELS / width;
        Picture whole = layout.of(logical, layout.most(), true, 0);
        Picture picture =
                whole.height() * scale <= most ? whole : some(layout, logical, most / scale, true);
        int height = (int) Math.min(most, Math.ceil(picture.height() * scale));
        return new PictureFit(picture, width, height, scale);
    }

    /**
     * All rows if they fit at a size that is read well; else as many as fit, the others told by
     * their number; and one in any case, as small as it must be.
     */
    public static PictureFit to(PictureLayout layout, int width, int height) {
        double crisp = Math.min(CRISP, width / 320d);
        double least = Math.min(crisp, LEAST_CRISP);
        for (boolean passages : new boolean[] {true, false}) {
            for (double scale = crisp; scale >= least; scale -= STEP) {
                double room = height / scale;
                Picture picture = layout.of(width / scale, layout.most(), passages, room);
                if (picture.height() <= room) {
                    return new PictureFit(picture, width, height, scale);
                }
            }
        }
        double scale = least;
        Picture picture = some(layout, width / scale, height / scale, false);
        if (2 * picture.rows() < layout.most() && scale > 1) {
            scale = 1;
            picture = some(layout, width, height, false);
        }
        while (picture.height() * scale > height && scale > LEAST) {
            scale -= STEP;
            picture = layout.of(width / scale, Math.min(1, layout.most()), false, height / scale);
        }
        return new PictureFit(picture, width, height, scale);
    }

    /** As many of the first rows as fit; one where none does. */
    private static Picture some(
            PictureLayout layout, double width, double height, boolean passages) {
        int fits = Math.min(1, layout.most());
        int tooMany = layout.most();
        Picture best = layout.of(width, fits, passages, height);
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            Picture picture = layout.of(width, middle, passages, height);
            if (picture.height() <= height) {
                best = picture;
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return best;
    }
}
