package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.list.ListDrawing;
import org.reportedfigures.drawing.Png;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.InventedStatement;
import org.reportedfigures.samples.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One row, many writers: the label is the same in all of them. */
class OneRowTest {
    static Stream<Arguments> dossiers() {
        return Opened.NAMES.stream()
                .flatMap(name -> Stream.of(Arguments.of(name, "en"), Arguments.of(name, "hi")));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theLabelIsTheSameEverywhere(String name, String language) throws IOException {
        Opened opened = Opened.of(name);
        for (Exhibit exhibit : opened.everything().toList()) {
            assertSame(exhibit, opened.files(exhibit, language), opened.asked(language).phrases());
        }
    }

    @Test
    void aChangeOfARowChangesAllOfThem() throws IOException {
        List<List<String>> before = forms(InventedStatement.told("red", Bound.PLAIN, "40"));
        List<List<String>> after = forms(InventedStatement.told("red", Bound.UP_TO, "40"));

        for (int i = 0; i < before.size(); i++) {
            assertThat(before.get(i)).as("form " + i).anyMatch(text -> text.startsWith("40 red"));
            assertThat(after.get(i)).as("form " + i).anyMatch(t -> t.startsWith("up to 40 red"));
        }
    }

    private static List<List<String>> forms(InventedStatement told) throws IOException {
        var sample =
                InventedDossier.garden()
                        .add(told)
                        .add(InventedStatement.told("blue", Bound.PLAIN, "2"));
        Opened opened = Opened.of(sample.dossier());
        Exhibit exhibit = opened.exhibit("bars-plum");
        ExhibitFiles files = opened.files(exhibit, "en");
        return List.of(
                html(exhibit, opened.asked("en").phrases()),
                svg(files),
                csv(files),
                json(files),
                linked(files));
    }

    private static void assertSame(Exhibit exhibit, ExhibitFiles files, Phrases phrases)
            throws IOException {
        List<String> labels =
                exhibit.rows().stream().map(row -> phrases.label(row).text()).toList();
        List<String> told = labels.subList(0, Math.min(Caption.MOST_SPOKEN, labels.size()));
        Png png = Png.read(files.png(Theme.LIGHT, 400, 0));

        List<String> corrected =
                exhibit.rows().stream().map(row -> corrected(exhibit, row, phrases)).toList();
        assertThat(csv(files)).isEqualTo(corrected);
        assertThat(json(files)).isEqualTo(corrected);
        assertThat(linked(files)).isEqualTo(labels);
        assertThat(html(exhibit, phrases)).containsAll(texts(exhibit, phrases));
        assertThat(files.alternative()).contains(told);
        assertThat(png.words()).containsEntry("Description", files.alternative());
        Document svg = Jsoup.parse(files.svg(Theme.LIGHT, 600).file(), Parser.xmlParser());
        assertThat(svg.select("svg > desc").text()).isEqualTo(plain(files.alternative()));
        if (exhibit.kind() == Exhibit.ExhibitKind.STATEMENT) {
            assertThat(files.title()).contains(labels);
            assertThat(svg.select("svg > title").text()).isEqualTo(plain(labels.getFirst()));
            assertThat(png.words()).containsEntry("Title", labels.getFirst());
        } else if (exhibit.kind() != Exhibit.ExhibitKind.TIMELINE) {
            assertThat(svg(files)).containsAll(drawn(exhibit, labels));
        }
    }

    /** In a file nothing else of a row could tell what was corrected in it. */
    private static String corrected(Exhibit exhibit, Row row, Phrases phrases) {
        return Stream.concat(
                        Stream.of(phrases.label(row).text()),
                        exhibit.corrections().of(row).stream()
                                .map(one -> CorrectionNote.plain(one, phrases)))
                .collect(Collectors.joining(" · "));
    }

    /** A chart draws some, its table has all. */
    private static List<String> drawn(Exhibit exhibit, List<String> labels) {
        int most = exhibit.kind() == Exhibit.ExhibitKind.LIST ? ListDrawing.MOST : Chart.MOST_DRAWN;
        return labels.subList(0, Math.min(most, labels.size())).stream()
                .map(OneRowTest::plain)
                .toList();
    }

    private static List<String> csv(ExhibitFiles files) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var labels = new ArrayList<String>();
        for (CSVRecord line : format.parse(new java.io.StringReader(WrittenFiles.csv(files)))) {
            // A label that begins like a formula bears an apostrophe, which spreadsheets hide.
            labels.add(line.get("label").replaceFirst("^'(?=[=+\\-@\u2212])", ""));
        }
        return labels;
    }

    private static List<String> json(ExhibitFiles files) {
        return JsonMapper.shared()
                .readTree(WrittenFiles.json(files))
                .get("rows")
                .valueStream()
                .map(row -> row.get("label").asString())
                .toList();
    }

    private static List<String> linked(ExhibitFiles files) {
        JsonNode set = JsonMapper.shared().readTree(files.jsonLd(Integer.MAX_VALUE).toString());
        return set.get("hasPart").valueStream().map(claim -> claim.get("name").asString()).toList();
    }

    /** What a press on a row tells: the tooltips of the links. */
    private static List<String> svg(ExhibitFiles files) {
        Document svg = Jsoup.parse(files.svg(Theme.LIGHT, 600).file(), Parser.xmlParser());
        return svg.select("a > title").eachText();
    }

    private static List<String> html(Exhibit exhibit, Phrases phrases) {
        Links links = row -> Html.text("?" + row.id());
        Chart chart = exhibit.chart();
        if (chart != null) {
            return Jsoup.parse(chart.html(phrases, links).toString()).select("tbody th").eachText();
        }
        String html = exhibit.timeline().html(phrases, links).toString();
        return Jsoup.parse(html).select("li").eachText();
    }

    private static List<String> texts(Exhibit exhibit, Phrases phrases) {
        return exhibit.kind() == Exhibit.ExhibitKind.STATEMENT
                ? List.of()
                : exhibit.rows().stream()
                        .map(Row::id)
                        .map(id -> row(exhibit, id))
                        .map(row -> Jsoup.parse(phrases.asHtml().label(row).toString()).text())
                        .toList();
    }

    private static Row row(Exhibit exhibit, String id) {
        return exhibit.rows().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    /** As an XML parser of HTML's makers hands texts over: spaces joined. */
    private static String plain(String text) {
        return org.jsoup.internal.StringUtil.normaliseWhitespace(text).strip();
    }
}
