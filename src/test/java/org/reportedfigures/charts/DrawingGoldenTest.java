package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedfigures.Golden;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.InventedStatement;

/** Every kind, status, language and form, each with all bounds, as a picture in the repository. */
public class DrawingGoldenTest {
    private static final List<String> KINDS = List.of("bars", "mentions", "scale");

    static List<Arguments> pictures() {
        var all = new ArrayList<Arguments>();
        for (String kind : KINDS) {
            for (Status status : Status.values()) {
                for (String language : List.of("en", "hi")) {
                    for (SizeClass form : SizeClass.values()) {
                        all.add(Arguments.of(kind, status, language, form));
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void isDrawnAsBefore(String kind, Status status, String language, SizeClass form) {
        Chart chart = chart(kind, status);
        NumberPreferences notation =
                language.equals("hi")
                        ? new NumberPreferences(
                                "hi",
                                NumberPreferences.GroupingStyle.INDIAN,
                                NumberPreferences.DigitStyle.DEVANAGARI)
                        : NumberPreferences.of(language);

        ChartDrawing drawn =
                chart.draw(ChartRoom.onPage(form, Phrases.in(notation), InventedDossier.LINKS));

        Golden.assertMatches(
                "charts/%s-%s-%s-%s.svg".formatted(kind, status.id(), language, form.style()),
                lines(SvgWriter.write(drawn.drawing()).toString()));
    }

    private static Chart chart(String kind, Status status) {
        var sample = InventedDossier.garden();
        int number = 1000;
        for (Bound bound : Bound.values()) {
            number += 1500;
            String id = "plums-" + bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
            InventedStatement told =
                    valued(InventedStatement.told(id), bound, number).status(status);
            told = number % 1000 == 0 ? told : told.by(InventedDossier.WARDEN).category("birds");
            sample.add(kind.equals("mentions") ? told.figure("plums").category("people") : told);
        }
        return sample.chart(
                switch (kind) {
                    case "bars" -> "bars-plum";
                    case "mentions" -> "mentions-plums";
                    default -> "scale";
                });
    }

    /** With that number, or a range where the bound needs two. */
    public static InventedStatement valued(InventedStatement told, Bound bound, int number) {
        return bound == Bound.BETWEEN
                ? told.value(bound, "3000", "12500")
                : told.value(bound, Integer.toString(number));
    }

    /** A line an element, so that a difference is one line. */
    public static String lines(String svg) {
        return svg.replace("><", ">\n<") + "\n";
    }
}
