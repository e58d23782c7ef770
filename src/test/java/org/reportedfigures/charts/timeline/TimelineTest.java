package org.reportedfigures.charts.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.Invented.when;
import static org.reportedfigures.samples.InventedDossier.inferred;
import static org.reportedfigures.samples.InventedStatement.told;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.Golden;
import org.reportedfigures.charts.ChartRoom;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.charts.DrawingGoldenTest;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.TimeAxis;
import org.reportedfigures.charts.timeline.TimeBands.Lanes;
import org.reportedfigures.drawing.Shape;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.drawing.TextWidth;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.When.WhenKind;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedDossier;

class TimelineTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));

    private static InventedDossier sample() {
        return InventedDossier.garden()
                .add(
                        told("planted", Bound.ABOUT, "13000")
                                .when(inferred("2024-10/..", WhenKind.TOTAL)))
                .add(
                        told("grown", Bound.AT_LEAST, "40")
                                .category("birds")
                                .when(when("2025-01~/2025-04~", WhenKind.LEVEL)))
                .add(
                        told("eaten", Bound.UP_TO, "700")
                                .category("people")
                                .when(when("/2025-02", WhenKind.TOTAL)))
                .add(
                        told("hedges", Bound.PLAIN, "7")
                                .status(Status.PLANNED)
                                .when(when("2025-09/", null))
                                .saidOn(when("2025-03-04", null))
                                .by(InventedDossier.WARDEN))
                .add(told("counted", Bound.PLAIN, "9").when(when("2025-05-05~", null)))
                .add(told("some-time", Bound.PLAIN, "3").when(when("2025-05", null)))
                .add(told("never", Bound.PLAIN, "5"))
                .event(
                        told("feast")
                                .name("en", "A feast in the garden")
                                .category("tools")
                                .when(inferred("2025-07-12", null)))
                .event(
                        told("more")
                                .name("en", "More may come")
                                .category("tools")
                                .status(Status.POSSIBLE)
                                .when(inferred("2025-07/2025-08", WhenKind.WITHIN))
                                .saidOn(inferred("2025-06-21~/2025-06-30", null)));
    }

    @ParameterizedTest
    @CsvSource({"en,WIDE", "en,NARROW", "hi,WIDE", "hi,NARROW"})
    void isDrawnAsBefore(String language, SizeClass form) {
        var drawing =
                new TimelineDrawing(
                        timeline(sample()),
                        ChartRoom.onPage(
                                form,
                                Phrases.in(NumberPreferences.of(language)),
                                InventedDossier.LINKS));

        Golden.assertMatches(
                "charts/timeline-%s-%s.svg".formatted(language, form.style()),
                DrawingGoldenTest.lines(
                        SvgWriter.write(drawing.drawing()).toString()
                                + SvgWriter.write(drawing.headings())));
    }

    @Test
    void theListHoldsEveryDatedLabelInOrderAndTheUndatedStandBelow() {
        String html = html(sample());
        String walk = html.substring(html.indexOf("<ol"), html.indexOf("</ol>"));

        assertThat(walk.split("<li>", -1)).hasSize(9);
        assertThat(walk.indexOf("planted")).isLessThan(walk.indexOf("feast"));
        assertThat(walk).contains(" data-event=\"feast\"").doesNotContain("\"never\"");
        assertThat(html.substring(html.indexOf("</ol>"))).contains(" data-statement=\"never\"");
    }

    @Test
    void whatWasSaidStandsTwiceAndIsJoinedByDots() {
        String html = html(sample());

        assertThat(html).contains("when it was said").contains("class=\"thread\"");
        // In each of three forms twice, and in the list.
        assertThat(html.split("data-statement=\"hedges\"", -1)).hasSize(8);
    }

    @Test
    void bracketsAreExplainedOnlyWhereThereAreSome() {
        assertThat(html(sample())).contains("What stands in [square brackets]");
        var day = when("2025-07-12", null);
        var walk = Invented.event("walk", Texts.of("en", "A walk"), Status.HAPPENED, day);
        var dossier = Invented.dossier(Invented.paper(day), List.of(), List.of(walk));
        assertThat(
                        new Timeline(dossier, Invented.rows(dossier))
                                .html(ENGLISH, Links.NONE)
                                .toString())
                .contains("A walk")
                .doesNotContain("brackets");
    }

    @Test
    void whatIsDeniedIsNotUnderWhatWasDone() {
        String html =
                html(
                        InventedDossier.garden()
                                .add(
                                        told("hedges", Bound.PLAIN, "7")
                                                .status(Status.DENIED)
                                                .when(when("2025-09", null))
                                                .saidOn(when("2025-10-04", null))));

        assertThat(html).contains(">denied</text>").doesNotContain(">told as done</text>");
    }

    @Test
    void aBandWithoutItemsHasNoHeading() {
        assertThat(
                        html(
                                InventedDossier.garden()
                                        .add(told("a", Bound.PLAIN, "1").when(when("2025", null)))))
                .contains("told as done")
                .doesNotContain("told as to come", "when it was said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-05-05",
                "2025-05",
                "2024/2026",
                "../2025",
                "/2025-02",
                "2025~/..",
                "2025-02/",
                "1985~",
                "-0044-03-15",
                "201X"
            })
    void everyDateIsDrawn(String edtf) {
        String html =
                html(
                        InventedDossier.garden()
                                .add(
                                        told("a", Bound.PLAIN, "1")
                                                .when(
                                                        when(
                                                                edtf.replace('X', '0'),
                                                                WhenKind.TOTAL))));

        assertThat(html)
                .contains("class=\"tick halo\"")
                .doesNotContain("NaN", "Infinity", "width=\"-");
    }

    @Test
    void wordsOfOneLaneKeepApartAtTheLeastWidth() {
        for (SizeClass form : SizeClass.values()) {
            var room = ChartRoom.onPage(form, ENGLISH, InventedDossier.LINKS);
            for (var band : new TimeBands(timeline(sample()), room).all()) {
                for (List<TimeItem> lane : new Lanes(band.items(), 99).lanes()) {
                    for (TimeItem item : lane) {
                        assertThat(lane)
                                .filteredOn(other -> !other.row().id().equals(item.row().id()))
                                .allMatch(
                                        o -> o.left() >= item.right() || o.right() <= item.left());
                    }
                    assertThat(lane)
                            .allMatch(i -> i.left() >= -1 && i.right() <= form.width() + 12);
                }
            }
        }
    }

    /** The first name of a tick is moved in from the edge, towards the second. */
    @ParameterizedTest
    @CsvSource({"en,300", "hi,300", "hi,320", "hi,480"})
    void namesOfTicksKeepApart(String language, double width) {
        Phrases phrases = Phrases.in(NumberPreferences.of(language));
        for (int days = 3; days < 4_000; days += 7) {
            var axis = new TimeAxis(20_000, 20_000 + days);
            double free = -1;
            for (Shape shape :
                    ((Shape.Group) new TimelineAxis(axis, width, phrases).draw(0)).shapes()) {
                if (shape instanceof Shape.TextRun name) {
                    double wide = TextWidth.of(name.text(), 13, false);
                    double x = name.x().at(width);
                    double start =
                            switch (name.anchor()) {
                                case START -> x;
                                case MIDDLE -> x - wide / 2;
                                case END -> x - wide;
                            };
                    assertThat(start).as("%s over %d days", name.text(), days).isGreaterThan(free);
                    free = start + wide;
                }
            }
            assertThat(free).isBetween(1.0, width);
        }
    }

    @Test
    void aThousandItemsAreMarksWithoutBareValuesAndStaySmall() {
        String html = html(many());
        String svg = html.substring(html.indexOf("<svg"), html.indexOf("<ol"));

        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(310_000);
        assertThat(svg.split("data-statement=", -1)).hasSize(1001);
        assertThat(svg).doesNotContain("headline");
        assertThat(html.split("<li>", -1)).hasSize(1001);
    }

    @Test
    void withNothingDatedItSaysSo() {
        assertThat(html(InventedDossier.garden().add(told("a", Bound.PLAIN, "1"))))
                .contains("Nothing here has a date.")
                .doesNotContain("<svg");
    }

    @Test
    void theStateFollowsTheFilter() {
        InventedDossier sample = sample();
        Filter planned = Filter.NONE.toggle(Facet.STATUS, "planned");

        assertThat(timeline(sample).state(ENGLISH))
                .isEqualTo(timeline(sample()).state(ENGLISH))
                .isNotEqualTo(
                        new Timeline(sample.dossier(), sample.findings(planned)).state(ENGLISH));
    }

    private static InventedDossier many() {
        var sample = InventedDossier.garden();
        for (int i = 0; i < 1000; i++) {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i * 7919L % 2000);
            String date = i % 3 == 0 ? day + "/" + day.plusDays(i % 200) : day.toString();
            sample.add(
                    told("item-" + i, i % 2 == 0 ? Bound.ABOUT : Bound.MORE_THAN, String.valueOf(i))
                            .status(i % 3 == 0 ? Status.POSSIBLE : Status.HAPPENED)
                            .when(when(date, null)));
        }
        return sample;
    }

    private static Timeline timeline(InventedDossier sample) {
        return new Timeline(sample.dossier(), sample.findings(Filter.NONE));
    }

    private static String html(InventedDossier sample) {
        return timeline(sample).html(ENGLISH, InventedDossier.LINKS).toString();
    }
}
