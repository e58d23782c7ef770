package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Phrases;

/**
 * The room for a drawing of a chart.
 *
 * @param width px at which it is laid out; it stretches to any width from there
 * @param links where a press on a row leads
 */
public record ChartRoom(
        SizeClass form, double width, WordsDrawn words, Phrases phrases, Links links) {
    /** How much is written of a row in a drawing; a label is whole, or whole elsewhere. */
    public enum WordsDrawn {
        /** As many lines of the label as a page has room for, which holds it whole elsewhere. */
        LINES,
        /** The whole label. */
        LABEL,
        /** The whole label, and the words of the text that report the row. */
        QUOTED
    }

    /** On a page, which lays out for the form's least width. */
    public static ChartRoom onPage(SizeClass form, Phrases phrases, Links links) {
        return new ChartRoom(form, form.width(), WordsDrawn.LINES, phrases, links);
    }

    /** In a picture of that width. */
    public static ChartRoom inPicture(
            double width, WordsDrawn words, Phrases phrases, Links links) {
        SizeClass form = width < SizeClass.WIDE.width() ? SizeClass.NARROW : SizeClass.WIDE;
        return new ChartRoom(form, width, words, phrases, links);
    }

    RowBlock.RowWords words(StatementRow row) {
        return new RowBlock.RowWords(
                phrases.label(row),
                words == WordsDrawn.QUOTED ? phrases.words(row) : "",
                words != WordsDrawn.LINES);
    }

    /** How much room a drawing is laid out for; it stretches to any width from there. */
    public enum SizeClass {
        WIDE("wide", 480),
        /** Drawn besides, where labels need fewer lines with that much room. */
        BROAD("broad", 680),
        /** For less than 480 px: text above full-width marks, two ticks. */
        NARROW("narrow", 288);

        private final String style;
        private final double width;

        SizeClass(String style, double width) {
            this.style = style;
            this.width = width;
        }

        /** Its class in a page. */
        public String style() {
            return style;
        }

        /** The least width in px at which nothing collides. */
        public double width() {
            return width;
        }

        /**
         * The drawings that a page holds; its style sheet shows the one that fits: the broad one
         * where it is less high than the wide one, the wide one, the narrow one.
         *
         * <p>The first is the one that most pages show: whoever looks for a drawing without the
         * style sheet (a reader mode, a crawler, a test of other people's) takes the first that it
         * meets.
         *
         * @param draw draws a form
         * @param height px of what was drawn
         */
        public static <T> List<T> drawn(
                Dossier dossier, Function<SizeClass, T> draw, Function<T, Double> height) {
            T wide = draw.apply(WIDE);
            var all = new ArrayList<T>();
            if (!SizePolicy.isHeavy(dossier)) {
                T broad = draw.apply(BROAD);
                if (height.apply(broad) < height.apply(wide)) {
                    all.add(broad);
                }
            }
            all.add(wide);
            all.add(draw.apply(NARROW));
            return List.copyOf(all);
        }

        /** The classes of a form: a wide one gives way to a broad one where there is one. */
        public static String style(String form, int forms) {
            return form.equals(WIDE.style) && forms > 2 ? form + " yields" : form;
        }
    }
}
