package org.reportedfigures.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.InventedDossier;

class RowGridTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));

    @ParameterizedTest
    @EnumSource(SizeClass.class)
    void aHeadingTakesLessRoomThanARow(SizeClass form) {
        double one = height(form, Status.HAPPENED);
        double two = height(form, Status.ONGOING);

        assertThat(two).isGreaterThan(one).isLessThan(one + 45);
    }

    /** Of two plums told as done, and one told in that way. */
    private static double height(SizeClass form, Status last) {
        Chart chart =
                InventedDossier.garden()
                        .add(told("a", Bound.PLAIN, "3"))
                        .add(told("b", Bound.PLAIN, "2"))
                        .add(told("c", Bound.PLAIN, "1").status(last))
                        .chart("bars-plum");
        return chart.draw(ChartRoom.onPage(form, ENGLISH, InventedDossier.LINKS))
                .drawing()
                .height();
    }
}
