package org.reportedfigures.charts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.Golden;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.drawing.SvgWriter;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Status;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedDossier;

class ChartHtmlTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));
    private static final Pattern ROW = Pattern.compile("<a [^>]*>(?:<title>.*?</title>)?(.*?)</a>");

    @ParameterizedTest
    @ValueSource(strings = {"bars-plum", "mentions-red", "scale"})
    void everyRowOfAPictureHoldsItsWholeLabelAsText(String id) {
        Chart chart = rich().chart(id);
        for (SizeClass form : SizeClass.values()) {
            String svg = svg(chart, form);
            List<String> texts = rowTexts(svg.substring(svg.indexOf("class=\"over\"")));

            assertThat(texts).hasSize(chart.rows().size());
            for (Row row : chart.rows()) {
                Label label = ENGLISH.label(row);
                assertThat(texts)
                        .anySatisfy(text ->
                                assertThat(text)
                                        .contains(bare(label.value()))
                                        .contains(bare(label.noun()))
                                        .contains(bare(label.report())));
            }
        }
    }

    @Test
    void hostileTextsAreOnlyTexts() {
        String name = "<script>alert(1)</script> \" onload=\"alert(2) \u202Eevil";
        String html =
                html(
                        InventedDossier.garden()
                                .add(told("a", Bound.PLAIN, "1").name("en", name))
                                .add(told("b", Bound.PLAIN, "2")));

        assertThat(html)
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert", "onload=\"alert", "\u202E");
        String json = html.substring(html.indexOf("class=\"apex\">") + 13);
        assertThat(json.substring(0, json.indexOf("</script>")))
                .doesNotContain("<")
                .contains("\\u003cscript>");
    }

    @Test
    void aNameOf200CharactersKeepsToItsLines() {
        Chart chart =
                InventedDossier.garden()
                        .add(told("a", Bound.PLAIN, "1").name("en", "plum ".repeat(40).strip()))
                        .add(told("b", Bound.PLAIN, "2"))
                        .chart("bars-plum");

        String wide = svg(chart, SizeClass.WIDE);

        assertThat(wide).contains("<title>1 plum plum").contains("…");
        assertThat(wide.split("class=\"name\"", -1)).hasSizeLessThan(9);
    }

    @Test
    void aRightToLeftNameTurnsNothingAroundIt() {
        Chart chart =
                InventedDossier.garden()
                        .add(told("a", Bound.PLAIN, "1").name("ar", "عدد الأشجار في حديقة لا مكان"))
                        .add(told("b", Bound.PLAIN, "2"))
                        .chart("bars-plum");
        String wide = svg(chart, SizeClass.WIDE);

        assertThat(wide).containsPattern("class=\"name\"[^>]*>\u2068[^<]*\u2069</text>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "1E30", "-1E30", "0.000001"})
    void anyNumberIsDrawnWithinThePicture(String number) {
        String html =
                html(
                        InventedDossier.garden()
                                .add(told("a", Bound.ABOUT, number))
                                .add(told("b", Bound.LESS_THAN, "5")));

        assertThat(html).doesNotContain("NaN", "Infinity", "width=\"-");
    }

    @Test
    void apexChartsGetsOneSlotARowInTheSamePlaces() {
        Chart chart = rich().chart("bars-plum");
        for (SizeClass form : SizeClass.values()) {
            ChartDrawing drawn = draw(chart, form);
            List<?> rows = (List<?>) requireNonNull(drawn.options().get("rows"));
            double top = (double) requireNonNull(drawn.options().get("top"));
            double height = (double) requireNonNull(drawn.options().get("height"));
            double pitch = height / rows.size();
            String svg = SvgWriter.write(drawn.drawing()).toString();

            for (int slot = 0; slot < rows.size(); slot++) {
                if (!rows.get(slot).equals("")) {
                    String bar = SvgWriter.number(top + (slot + 0.5) * pitch - 9);
                    assertThat(svg).contains("y=\"" + bar + "\" width=");
                }
            }
        }
    }

    @Test
    void theOptionsForApexChartsAreAsBefore() {
        Chart chart = rich().chart("bars-plum");
        List<ChartDrawing> drawn =
                List.of(draw(chart, SizeClass.WIDE), draw(chart, SizeClass.NARROW));

        Golden.assertMatches(
                "charts/bars.apex.json",
                ApexOptions.write(drawn).toString().replace("},", "},\n") + "\n");
    }

    @Test
    void theFigureIsAsBefore() {
        Golden.assertMatches(
                "charts/mentions.html",
                rich().chart("mentions-red")
                                .html(ENGLISH, InventedDossier.LINKS)
                                .toString()
                                .replace("><", ">\n<")
                        + "\n");
    }

    private static InventedDossier rich() {
        return InventedDossier.garden()
                .add(
                        told("red", Bound.MORE_THAN, "12000000")
                                .by(InventedDossier.WARDEN)
                                .estimate()
                                .on(Invented.both("if counted as single plums", "अगर एक-एक गिनें")))
                .add(
                        told("red-again", Bound.MORE_THAN, "12000000")
                                .figure("red")
                                .status(Status.ONGOING))
                .add(
                        told("green")
                                .value(Bound.BETWEEN, "4000000", "9000000")
                                .status(Status.POSSIBLE)
                                .category("birds"))
                .add(told("blue", Bound.UP_TO, "700").status(Status.PLANNED).category("people"));
    }

    private static ChartDrawing draw(Chart chart, SizeClass form) {
        return chart.draw(ChartRoom.onPage(form, ENGLISH, InventedDossier.LINKS));
    }

    private static String svg(Chart chart, SizeClass form) {
        return SvgWriter.write(draw(chart, form).drawing()).toString();
    }

    private static String html(InventedDossier sample) {
        return sample.chart("bars-plum").html(ENGLISH, InventedDossier.LINKS).toString();
    }

    private static List<String> rowTexts(String svg) {
        var texts = new ArrayList<String>();
        var rows = ROW.matcher(svg);
        while (rows.find()) {
            texts.add(bare(rows.group(1).replaceAll("<[^>]*>", "")));
        }
        return texts;
    }

    /** Without spaces, which line breaks swallow. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
