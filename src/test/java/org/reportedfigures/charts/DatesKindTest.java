package org.reportedfigures.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.Invented.when;
import static org.reportedfigures.samples.InventedStatement.told;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.reportedfigures.charts.ChartKind.ChartDrawing;
import org.reportedfigures.charts.ChartRoom.SizeClass;
import org.reportedfigures.drawing.Png;
import org.reportedfigures.drawing.SvgFile;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.Exhibit.ExhibitKind;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.PictureFit;
import org.reportedfigures.exhibits.PictureLayout;
import org.reportedfigures.exhibits.WrittenFiles;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Rows;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A kind of two axes in all forms in which a chart travels. */
class DatesKindTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));
    private static final List<String> LABELS =
            List.of(
                    "3 July 2025: 40 first · told as done · no speaker named",
                    "5 July 2025: 10 second · told as done · no speaker named",
                    "9 July 2025: 20 third · told as done · no speaker named");

    private final InventedDossier sample =
            InventedDossier.garden()
                    .add(told("third", Bound.PLAIN, "20").when(when("2025-07-09", null)))
                    .add(told("first", Bound.PLAIN, "40").when(when("2025-07-03", null)))
                    .add(told("second", Bound.PLAIN, "10").when(when("2025-07-05", null)))
                    .add(told("undated", Bound.PLAIN, "7"));
    private final Opened opened = Opened.of(sample.dossier());
    private final Exhibit exhibit = exhibit();
    private final ExhibitFiles files = opened.files(exhibit, "en");

    @Test
    void aPageShowsDatesInPictureTableAndOptions() {
        Document page = Jsoup.parse(chart().html(ENGLISH, InventedDossier.LINKS).toString());

        assertThat(page.select("h3").text()).isEqualTo("Day by day");
        assertThat(page.select("figcaption p.quiet").text()).startsWith("Bars on an axis of time.");
        assertThat(page.select("tbody th").eachText()).isEqualTo(LABELS);
        assertThat(page.select("svg.wide .over a > title").eachText()).isEqualTo(LABELS);
        JsonNode forms = JsonMapper.shared().readTree(page.select("script.apex").getFirst().data());
        assertThat(forms.propertyNames()).contains("wide", "narrow");
        assertThat(texts(forms.get("wide").get("labels"))).isEqualTo(LABELS);
        assertThat(texts(forms.get("wide").get("rows")))
                .containsExactly("first", "second", "third");
    }

    @Test
    void filesAndAlternativeTextShowDates() throws IOException {
        Document svg = Jsoup.parse(files.svg(Theme.LIGHT, 600).file(), Parser.xmlParser());
        Png png = Png.read(files.png(Theme.LIGHT, 400, 0));

        assertThat(svg.select("a > title").eachText()).isEqualTo(LABELS);
        assertThat(svg.select("svg > title").text()).isEqualTo("Day by day");
        assertThat(files.alternative()).startsWith("Day by day").contains(LABELS);
        assertThat(png.words()).containsEntry("Description", files.alternative());
        assertThat(csv("label")).isEqualTo(LABELS);
        assertThat(csv("when")).containsExactly("2025-07-03", "2025-07-05", "2025-07-09");
        JsonNode json = JsonMapper.shared().readTree(WrittenFiles.json(files));
        assertThat(json.get("kind").asString()).isEqualTo("dates");
        assertThat(json.get("rows").valueStream().map(row -> row.get("label").asString()).toList())
                .isEqualTo(LABELS);
        JsonNode linked = JsonMapper.shared().readTree(files.jsonLd(10).toString());
        assertThat(
                        linked.get("hasPart")
                                .valueStream()
                                .map(claim -> claim.get("name").asString())
                                .toList())
                .isEqualTo(LABELS);
    }

    @Test
    void marksAreUprightOnAnAxisOfTime() {
        Document svg = Jsoup.parse(files.svg(Theme.LIGHT, 600).file(), Parser.xmlParser());
        List<Element> bars = svg.select("rect[width=10]");

        assertThat(bars).hasSize(3);
        assertThat(numbers(bars, "x")).isSorted();
        double[] x = numbers(bars, "x");
        assertThat((x[2] - x[0]) / (x[1] - x[0])).isBetween(2.99, 3.01);
        double[] height = numbers(bars, "height");
        assertThat(height).containsExactly(160, 40, 80);
        JsonNode options = wideOptions();
        assertThat(options.at("/chart/type").asString()).isEqualTo("bar");
        assertThat(options.at("/plotOptions/bar/horizontal").asBoolean()).isFalse();
        assertThat(options.at("/xaxis/min").asDouble())
                .isLessThan(options.at("/series/0/data/0/x").asDouble());
    }

    @Test
    void aPictureThatIsTooHighLosesWordsAndNoRow() {
        var layout = new PictureLayout(new ExhibitFiles(exhibit, opened.asked("en"), Opened.SITE));

        PictureFit roomy = PictureFit.to(layout, 600, 1200);
        PictureFit tight = PictureFit.to(layout, 600, 300);

        assertThat(roomy.picture().rows()).isEqualTo(3);
        assertThat(tight.picture().rows()).isEqualTo(3);
        assertThat(tight.picture().height() * tight.scale()).isLessThanOrEqualTo(300);
        String words = "Nothing of this is true";
        assertThat(SvgFile.of(roomy.picture(), Theme.LIGHT).file()).contains(words);
        assertThat(SvgFile.of(tight.picture(), Theme.LIGHT).file()).doesNotContain(words);
    }

    private Chart chart() {
        var kind = new DatesKind();
        return new Chart(
                "dates",
                kind,
                Texts.NONE,
                opened.dossier(),
                kind.fitting(Rows.statements(sample.findings(Filter.NONE).rows())),
                List.of());
    }

    private Exhibit exhibit() {
        Chart chart = chart();
        return new Exhibit(
                chart.id(),
                ExhibitKind.CHART,
                chart.kind().rule().id(),
                opened.dossier(),
                "0123456789abcdef",
                sample.findings(Filter.NONE),
                List.copyOf(chart.rows()),
                List.of(),
                0,
                chart);
    }

    private JsonNode wideOptions() {
        ChartDrawing wide =
                chart().draw(ChartRoom.onPage(SizeClass.WIDE, ENGLISH, InventedDossier.LINKS));
        return JsonMapper.shared().valueToTree(wide.options().get("options"));
    }

    private List<String> csv(String column) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        return format.parse(new StringReader(WrittenFiles.csv(files))).stream()
                .map((CSVRecord line) -> line.get(column))
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static double[] numbers(List<Element> elements, String attribute) {
        return elements.stream()
                .flatMapToDouble(e -> DoubleStream.of(Double.parseDouble(e.attr(attribute))))
                .toArray();
    }
}
