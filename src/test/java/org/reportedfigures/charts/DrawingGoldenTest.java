package org.reportedfigures.charts;

import java.math.BigDecimal;
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
import org.reportedfigures.figures.Value;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.ChartSample;

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
                chart.draw(ChartRoom.onPage(form, Phrases.in(notation), ChartSample.LINKS));

        Golden.assertMatches(
                "charts/%s-%s-%s-%s.svg".formatted(kind, status.id(), language, form.style()),
                lines(SvgWriter.write(drawn.drawing()).toString()));
    }

    private static Chart chart(String kind, Status status) {
        var sample = new ChartSample();
        int number = 1000;
        for (Bound bound : Bound.values()) {
            number += 1500;
            Value value =
                    bound == Bound.BETWEEN
                            ? ChartSample.between("3000", "12500")
                            : Value.of(bound, new BigDecimal(number));
            String id = "plums-" + bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ChartSample.Told told = ChartSample.told(id, value).status(status);
            told = number % 1000 == 0 ? told : told.saidBy(ChartSample.WARDEN).category(1);
            sample.add(kind.equals("mentions") ? told.figure("plums").category(2) : told);
        }
        return sample.chart(
                switch (kind) {
                    case "bars" -> "bars-plum";
                    case "mentions" -> "mentions-plums";
                    default -> "scale";
                });
    }

    /** A line an element, so that a difference is one line. */
    public static String lines(String svg) {
        return svg.replace("><", ">\n<") + "\n";
    }
}
