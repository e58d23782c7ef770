package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.figures.Dossier;

/**
 * The forms of a picture that a page holds; its style sheet shows the one that fits.
 *
 * <p>The first is the one that most pages show: whoever looks for a drawing without the style sheet
 * (a reader mode, a crawler, a test of other people's) takes the first that it meets.
 */
public final class Drawings {
    private Drawings() {}

    /**
     * The broad form where it is less high than the wide one, the wide one, the narrow one.
     *
     * @param draw draws a form
     * @param height px of what was drawn
     */
    public static <T> List<T> of(
            Dossier dossier, Function<SizeClass, T> draw, Function<T, Double> height) {
        T wide = draw.apply(SizeClass.WIDE);
        var all = new ArrayList<T>();
        if (!SizePolicy.isHeavy(dossier)) {
            T broad = draw.apply(SizeClass.BROAD);
            if (height.apply(broad) < height.apply(wide)) {
                all.add(broad);
            }
        }
        all.add(wide);
        all.add(draw.apply(SizeClass.NARROW));
        return List.copyOf(all);
    }

    /** The classes of a form: a wide one gives way to a broad one where there is one. */
    public static String style(String form, int forms) {
        return form.equals(SizeClass.WIDE.style()) && forms > 2 ? form + " yields" : form;
    }
}
