package org.reportedfigures.exhibits;

import org.reportedfigures.drawing.Picture;
import org.reportedfigures.exhibits.PictureLayout.PictureDetail;

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
        Picture whole = layout.of(logical, layout.most(), PictureDetail.PASSAGES, 0);
        Picture picture =
                whole.height() * scale <= most
                        ? whole
                        : some(layout, logical, most / scale, PictureDetail.PASSAGES);
        PictureFit fit = shrunk(layout, picture, width, most, scale);
        int height = (int) Math.min(most, Math.ceil(fit.picture().height() * fit.scale()));
        return new PictureFit(fit.picture(), width, height, fit.scale());
    }

    /**
     * All rows if they fit at a size that is read well, with fewer words if need be; else, where
     * rows may be left out, as many as fit, the others counted; and what must be drawn in any case,
     * as small as it must be.
     */
    public static PictureFit to(PictureLayout layout, int width, int height) {
        double crisp = Math.min(CRISP, width / 320d);
        double least = Math.min(crisp, LEAST_CRISP);
        for (PictureDetail detail : layout.details()) {
            for (double scale = crisp; scale >= least; scale -= STEP) {
                double room = height / scale;
                Picture picture = layout.of(width / scale, layout.most(), detail, room);
                if (picture.height() <= room) {
                    return new PictureFit(picture, width, height, scale);
                }
            }
        }
        double scale = least;
        PictureDetail detail = layout.details().getLast();
        Picture picture = some(layout, width / scale, height / scale, detail);
        if (2 * picture.rows() < layout.most() && scale > 1) {
            scale = 1;
            picture = some(layout, width, height, detail);
        }
        return shrunk(layout, picture, width, height, scale);
    }

    /** That picture if it fits; else what must be drawn in any case, as small as it must be. */
    private static PictureFit shrunk(
            PictureLayout layout, Picture first, int width, int height, double begin) {
        double scale = begin;
        Picture picture = first;
        while (picture.height() * scale > height && scale > LEAST) {
            scale -= STEP;
            picture =
                    layout.of(
                            width / scale,
                            layout.least(),
                            layout.details().getLast(),
                            height / scale);
        }
        return new PictureFit(picture, width, height, scale);
    }

    /** As many of the first rows as fit; as few as may be where none do. */
    private static Picture some(
            PictureLayout layout, double width, double height, PictureDetail detail) {
        int fits = layout.least();
        int tooMany = layout.most();
        Picture best = layout.of(width, fits, detail, height);
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) / 2;
            Picture picture = layout.of(width, middle, detail, height);
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
