package org.reportedfigures.charts.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.Invented.ANIMALS;
import static org.reportedfigures.samples.Invented.DAY;
import static org.reportedfigures.samples.Invented.GEESE;
import static org.reportedfigures.samples.Invented.GOOSE;
import static org.reportedfigures.samples.Invented.MAYOR;
import static org.reportedfigures.samples.Invented.RADIO;
import static org.reportedfigures.samples.Invented.VISITS;
import static org.reportedfigures.samples.Invented.both;
import static org.reportedfigures.samples.Invented.dossier;
import static org.reportedfigures.samples.Invented.figure;
import static org.reportedfigures.samples.Invented.nothing;
import static org.reportedfigures.samples.Invented.when;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reportedfigures.Golden;
import org.reportedfigures.WholeLanguages;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.samples.Invented;

class FigureListTest {
    private static final Dossier VILLAGE =
            dossier(
                    figure(
                            "geese",
                            GEESE,
                            ANIMALS,
                            GOOSE,
                            told("geese-1").value(Bound.MORE_THAN, "1200").by(MAYOR).estimate(),
                            told("geese-2").value(Bound.MORE_THAN, "1200").via(RADIO)),
                    figure(
                            "visit",
                            both("length of the visit", "दौरे की अवधि"),
                            VISITS,
                            DAY,
                            told("visit").value(Bound.BETWEEN, "2", "3").when(when("2024", null))),
                    figure(
                            "goslings",
                            both("goslings", "चूज़े"),
                            ANIMALS,
                            GOOSE,
                            told("goslings")
                                    .value(Bound.ABOUT, "90000")
                                    .status(Status.PLANNED)
                                    .when(when("2023", null))));

    @Test
    void theListInEveryLanguage() {
        for (String language : WholeLanguages.SAID) {
            String html = list(language).html(Invented.all(VILLAGE), Order.TEXT, 100).toString();
            Golden.assertMatches(
                    "list.%s.html".formatted(language), html.replace("><", ">\n<") + "\n");
        }
    }

    @Test
    void rowsOfOneUnitStandTogetherInEveryOrder() {
        assertThat(statements(Order.TEXT))
                .containsExactly("geese-1", "geese-2", "goslings", "visit");
        assertThat(statements(Order.VALUE))
                .containsExactly("goslings", "geese-1", "geese-2", "visit");
        assertThat(statements(Order.TIME))
                .containsExactly("goslings", "geese-1", "geese-2", "visit");
        assertThat(statements(Order.SPEAKER))
                .containsExactly("geese-1", "geese-2", "goslings", "visit");
    }

    @Test
    void nobodyNamedStandsLastInTheOrderOfSpeakers() {
        Dossier dossier =
                dossier(
                        figure("a", GEESE, ANIMALS, GOOSE, told("nobody")),
                        figure("b", GEESE, ANIMALS, GOOSE, told("mayor").by(MAYOR)),
                        figure("c", GEESE, ANIMALS, GOOSE, told("radio").by(RADIO)));

        assertThat(statements(list("en").html(Invented.all(dossier), Order.SPEAKER, 9).toString()))
                .containsExactly("radio", "mayor", "nobody");
    }

    @Test
    void aboveTheLimitTheRestIsOffered() {
        String html = list("en").html(Invented.all(VILLAGE), Order.TEXT, 1).toString();

        assertThat(statements(html)).containsExactly("geese-1");
        assertThat(html)
                .contains("told twice in this text")
                .contains(
                        "<a data-go href=\"?more&amp;x=1\" data-only=\"rows\">show 3 more mentions</a>");
    }

    @Test
    void aMentionThatTheFilterLeavesOutIsTold() {
        List<Row> rows = Invented.rows(VILLAGE).subList(0, 1);
        var findings = new SearchResult(rows, 1, 4, List.of(), Map.of(), List.of());

        assertThat(list("en").html(findings, Order.TEXT, 9).toString())
                .contains("told twice in this text · not shown: 1 other mention of this figure");
    }

    @Test
    void anEmptyListNamesTheFilterThatEmptiesIt() {
        assertThat(list("en").html(nothing(4, "status"), Order.TEXT, 9).toString())
                .contains("No mention fits this filter. Without the status, something would.");
        assertThat(list("en").html(nothing(4, "status", "q"), Order.TEXT, 9).toString())
                .contains("Without the status or without the words searched for, something would.");
        assertThat(list("hi").html(nothing(4, "status"), Order.TEXT, 9).toString())
                .contains("इस फ़िल्टर में कोई उल्लेख नहीं आता। स्थिति हटाने पर कुछ दिखेगा।");
        assertThat(list("en").html(nothing(4), Order.TEXT, 9).toString())
                .contains("No mention fits this filter.</p>");
        assertThat(list("en").html(nothing(0), Order.TEXT, 9).toString())
                .contains("This dossier reports no figures.");
    }

    @Test
    void everyFilterThatCanEmptyTheListHasAName() {
        for (String name :
                List.of(
                        "category",
                        "status",
                        "bound",
                        "speaker",
                        "document",
                        "figure",
                        "unit",
                        "from",
                        "to",
                        "q")) {
            assertThat(list("en").html(nothing(4, name), Order.TEXT, 9).toString())
                    .contains("Without ");
        }
    }

    @Test
    void whatAStrangerWroteIsNeverMarkup() {
        Texts wicked = Texts.of("ar", "<script>alert('x')</script>\u202e");
        Dossier dossier =
                dossier(
                        figure(
                                "f",
                                wicked,
                                ANIMALS,
                                GOOSE,
                                told("a")
                                        .by(new Speaker("s", wicked, wicked, wicked))
                                        .on(wicked)
                                        .passage("<img src=x onerror=alert(1)>")));

        assertThat(list("en").html(Invented.all(dossier), Order.TEXT, 9).toString())
                .doesNotContain("<script", "<img", "\u202e")
                .contains("<bdi lang=\"ar\">&lt;script&gt;")
                .contains("&lt;img src=x onerror=alert(1)&gt;</blockquote>");
    }

    @Test
    void aNameOf200CharactersIsShownInFull() {
        String name = "g".repeat(200);
        Dossier dossier = dossier(figure("f", both(name, name), ANIMALS, GOOSE, told("a")));

        assertThat(list("en").html(Invented.all(dossier), Order.TEXT, 9).toString()).contains(name);
    }

    @Test
    void noValueStandsBare() {
        for (String language : WholeLanguages.SAID) {
            String html = list(language).html(Invented.all(VILLAGE), Order.TEXT, 9).toString();
            for (Row row : Invented.rows(VILLAGE)) {
                String link = line(html, row.id()).replaceAll("<[^>]*>", "");
                Label label = Phrases.in(NumberPreferences.of(language)).label(row);
                assertThat(link)
                        .contains(label.value(), label.noun(), label.status(), label.speaker());
            }
        }
    }

    private static String line(String html, String id) {
        var line = Pattern.compile("data-statement=\"" + id + "\">(.*?)</a>").matcher(html);
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private static List<String> statements(Order order) {
        return statements(list("en").html(Invented.all(VILLAGE), order, 100).toString());
    }

    private static List<String> statements(String html) {
        return Pattern.compile(" data-statement=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static FigureList list(String language) {
        var addresses =
                new FigureList.RowAddress() {
                    @Override
                    public Html to(Row row) {
                        return Html.text("?statement=" + row.id() + "&lang=" + language);
                    }

                    @Override
                    public Html sorted(Order order) {
                        return Html.text("?sort=" + order.id());
                    }

                    @Override
                    public Html more() {
                        return Html.text("?more&x=1");
                    }
                };
        return new FigureList(
                Phrases.in(NumberPreferences.of(language)),
                addresses,
                category -> category.equals(ANIMALS) ? "c1" : "c2");
    }
}
