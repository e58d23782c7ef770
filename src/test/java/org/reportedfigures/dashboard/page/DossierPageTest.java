package org.reportedfigures.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.samples.InventedDossier;

/** What stands in the first HTML of a dashboard, as scripts of others and readers find it. */
class DossierPageTest {
    private static final String TWO = "two-documents";

    private final Shelf shelf = new Shelf(TWO);

    private Document html(String... parameters) {
        return shelf.html("d/" + TWO, parameters);
    }

    private static Set<String> set(Document page, String selector, String attribute) {
        return page.select(selector).eachAttr(attribute).stream()
                .flatMap(value -> Stream.of(value.split(" ")))
                .collect(Collectors.toSet());
    }

    @Test
    void chartsThatThePageHasNoRoomForAreCountedOutAndTheirRowsLinked() {
        var sample = InventedDossier.garden();
        for (int i = 0; i < 205; i++) {
            sample.add(told("one-" + i, Bound.PLAIN, "1").figure("often-" + i))
                    .add(told("two-" + i, Bound.PLAIN, "2").figure("often-" + i));
        }
        shelf.library.put(new OpenDossier("nowhere", sample.dossier(), "v1", List.of()));

        Document page = shelf.html("d/nowhere");
        Document filtered = shelf.html("d/nowhere", "figure", "often-204");

        assertThat(page.select("reported-chart[data-chart]")).hasSize(200);
        assertThat(page.select("[data-part=more-charts]").text())
                .isEqualTo(
                        "Here are the first 200 charts; a filter brings others. All numbers as a"
                                + " file (CSV)");
        assertThat(page.select("[data-part=more-charts] a").attr("href"))
                .isEqualTo("embed/nowhere/list.csv");
        assertThat(filtered.select("[data-chart=mentions-often-204]")).hasSize(1);
        assertThat(filtered.select("[data-part=more-charts]")).isEmpty();
    }

    @Nested
    class Hooks {
        @Test
        void everyRowIsInTheTextAndWhereItBelongs() {
            Document page = html();
            for (Row row : Rows.of(Shelf.dossier(TWO))) {
                String hook = row.number() > 0 ? "data-statement" : "data-event";
                String self = "[%s=%s]".formatted(hook, row.id());
                assertThat(page.select("[data-part=text] button" + self)).as(row.id()).hasSize(1);
                if (row.number() > 0) {
                    assertThat(page.select("[data-chart=list] " + self)).isNotEmpty();
                    assertThat(
                                    page.select(
                                            "mark[data-statements~=(^| )%s( |$)]"
                                                    .formatted(row.id())))
                            .as(row.id())
                            .isNotEmpty();
                }
                if (row.item().when() != null) {
                    assertThat(page.select("[data-chart=timeline] " + self)).isNotEmpty();
                }
            }
        }

        @Test
        void everyChartHasItsNameAndTheHashOfItsRows() {
            Document page = html();

            assertThat(page.select("[data-chart]").eachAttr("data-chart"))
                    .contains("list", "timeline", "mentions-saplings")
                    .doesNotHaveDuplicates();
            for (Element chart : page.select("[data-chart]")) {
                assertThat(chart.attr("data-state")).matches("[0-9a-f]{4,}");
            }
            assertThat(page.select("reported-text").attr("data-state")).isNotEmpty();
        }

        @Test
        void everyFigureHasItsLine() {
            assertThat(set(html(), "[data-chart=list] [data-figure]", "data-figure"))
                    .containsExactlyInAnyOrder("saplings", "saplings-to-come", "volunteers");
        }

        @Test
        void everyPartHasItsOwnName() {
            assertThat(html().select("[data-part]").eachAttr("data-part"))
                    .contains("top", "filters", "text", "card", "notices", "list", "timeline")
                    .doesNotHaveDuplicates();
        }

        @Test
        void aToggleSaysWhatItTogglesAndWhetherItIsOn() {
            Document page = html("category", "trees", "status", "planned");

            assertThat(page.select("[data-filter=category]").eachAttr("data-value"))
                    .containsExactly("trees", "helpers", "weather");
            assertThat(page.select("[data-filter][aria-pressed=true]").eachAttr("data-value"))
                    .containsExactlyInAnyOrder("trees", "planned");
            assertThat(page.select("[data-filter][data-value]:not([aria-pressed])")).isEmpty();
        }

        @Test
        void theOtherFiltersSayWhetherTheyAreOn() {
            Document page = html("q", "wood", "from", "2041");

            assertThat(page.select("[data-filter=q]").attr("data-active")).isEqualTo("true");
            assertThat(page.select("[data-filter=from]").attr("data-active")).isEqualTo("true");
            assertThat(page.select("[data-filter=to]").attr("data-active")).isEqualTo("false");
            assertThat(page.select("[data-filter=q]").val()).isEqualTo("wood");
        }

        @Test
        void theCountSaysHowManyOfHowMany() {
            Element all = html().expectFirst("[data-count=statements][role=status]");
            Element some = html("category", "helpers").expectFirst("[data-count=statements]");

            assertThat(all.attr("data-value") + "/" + all.attr("data-of")).isEqualTo("5/5");
            assertThat(some.attr("data-value") + "/" + some.attr("data-of")).isEqualTo("1/5");
        }

        @Test
        void theWordsOfTheChosenStatementAreNamed() {
            assertThat(
                            set(
                                    html("statement", "saplings-forest-office"),
                                    "[data-words]",
                                    "data-words"))
                    .contains("number", "bound", "speaker", "when");
            assertThat(html().select("[data-words]")).isEmpty();
        }
    }

    @Nested
    class Selected {
        @ParameterizedTest
        @ValueSource(strings = {"statement=volunteers-gazette", "event=fence-broken"})
        void isCurrentWhereverItStandsAndNothingElseIs(String selection) {
            String[] parts = selection.split("=");
            Document page = html(parts[0], parts[1]);
            String hook = "data-" + parts[0];

            assertThat(page.select("[aria-current=true]").not("mark")).isNotEmpty();
            for (Element current : page.select("[aria-current=true]").not("mark")) {
                assertThat(current.attr(hook)).isEqualTo(parts[1]);
            }
            for (String place : List.of("[data-chart=timeline]", "[data-part=text]")) {
                assertThat(page.select(place + " [aria-current=true]")).as(place).isNotEmpty();
            }
            assertThat(page.select(".page[data-selected]")).hasSize(1);
            assertThat(page.select("mark[aria-current=true]").eachAttr("data-statements"))
                    .allMatch(ids -> List.of(ids.split(" ")).contains(parts[1]));
        }

        @Test
        void isNothingWithoutAChoice() {
            assertThat(html().select("[aria-current=true], [data-selected]")).isEmpty();
        }

        @Test
        void hasItsSentenceOnTheCard() {
            Document page = html("statement", "volunteers-gazette");

            assertThat(page.select("[data-part=card] blockquote").text())
                    .isEqualTo("Up to 120 volunteers took part.");
            assertThat(page.select("[data-copy^=https]").attr("data-copy"))
                    .isEqualTo(Shelf.SITE + "/d/two-documents?statement=volunteers-gazette");
        }

        @Test
        void opensItsDocument() {
            Document page = html("statement", "to-come-patrika");

            assertThat(page.select("[data-part=text] section[hidden]")).hasSize(1);
            assertThat(page.select("[data-part=text] section:not([hidden]) [lang=hi]"))
                    .isNotEmpty();
        }

        @Test
        void staysWhenAFilterDropsItsRow() {
            Document page = html("statement", "volunteers-gazette", "category", "trees");

            assertThat(page.select("[data-part=card] blockquote")).isNotEmpty();
            assertThat(page.select("[data-chart=list] [aria-current=true]")).isEmpty();
        }
    }

    @Nested
    class Filtered {
        @Test
        void rowsAreGoneFromListChartsAndTimelineAndTheirMarksAreOff() {
            Document page = html("category", "helpers");

            assertThat(set(page, "[data-chart] [data-statement]", "data-statement"))
                    .containsExactly("volunteers-gazette");
            assertThat(page.select("[data-chart] [data-event]")).isEmpty();
            assertThat(set(page, "[data-part=text] button.off", "data-statement"))
                    .contains("saplings-forest-office", "to-come-patrika")
                    .doesNotContain("volunteers-gazette");
        }

        @Test
        void whatIsOnStandsThereWithTheWayToDropIt() {
            Document page = html("category", "helpers", "q", "wood");

            assertThat(page.select(".active .drop").eachAttr("href"))
                    .containsExactly("d/two-documents?q=wood", "d/two-documents?category=helpers");
            assertThat(page.select(".active .clear").attr("href")).isEqualTo("d/two-documents");
        }

        @Test
        void aValueThatMeansNothingIsQuotedWithTheAllowedOnes() {
            String notice = html("category", "<b>houses").select(".notice").text();

            assertThat(notice).contains("<b>houses", "category", "trees, helpers, weather");
        }

        @Test
        void ofALongValueOnlyTheBeginningIsQuoted() {
            Document page = html("sort", "y".repeat(100_000));

            assertThat(page.select(".notice").text())
                    .contains("y".repeat(80) + "…")
                    .hasSizeLessThan(400);
            assertThat(page.html()).doesNotContain("y".repeat(81));
        }

        @Test
        void aHiddenSignCannotTurnTheNotice() {
            assertThat(html("sort", "a\u202Eb\u2069").select(".notice").text())
                    .contains("\u2068a\uFFFDb\uFFFD\u2069");
        }
    }

    @Test
    void languageAndNumbersAreThoseOfTheAddress() {
        Page page = shelf.page("d/" + TWO, "lang", "hi", "digits", "deva");

        assertThat(page.language()).isEqualTo("hi");
        assertThat(page.title()).isEqualTo("तारवेल का नया वन");
        assertThat(Shelf.read(page).select("[data-chart=list]").text()).contains("३,५००");
    }

    @Test
    void aDossierInALanguageWithoutAnInterfaceIsShownInEnglish() {
        assertThat(new Shelf("rtl").page("d/rtl").language()).isEqualTo("en");
    }

    @Nested
    class Hostile {
        private static final Pattern EVIL =
                Pattern.compile("^\\s*(javascript|data|vbscript):", Pattern.CASE_INSENSITIVE);

        private static Stream<List<String>> states() {
            return Stream.of(
                    List.of(),
                    List.of("lang", "hi"),
                    List.of("statement", "constructor"),
                    List.of("statement", "prototype"),
                    List.of("chart", "scale"),
                    List.of("q", "\"'><script>alert(1)</script>"),
                    List.of("category", "\"'><img src=x onerror=alert(1)>"),
                    List.of("statement", " data-statement=\"x"),
                    List.of("lang", "'><svg onload=alert(1)>"));
        }

        @ParameterizedTest
        @MethodSource("states")
        void nothingThatADossierOrAnAddressSaysComesAlive(List<String> said) {
            Document page = new Shelf("hostile").html("d/hostile", said.toArray(String[]::new));

            assertThat(page.select("img, iframe, object, embed, base, meta, svg[onload], textarea"))
                    .isEmpty();
            assertThat(page.select("script:not([type=application/json])")).isEmpty();
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(attribute -> {
                            assertThat(attribute.getKey()).doesNotStartWith("on");
                            if (Set.of("href", "src", "action", "xlink:href")
                                    .contains(attribute.getKey())) {
                                assertThat(EVIL.matcher(attribute.getValue()).find())
                                        .as(attribute.getValue())
                                        .isFalse();
                            }
                        });
            }
        }

        @Test
        void itIsStillThereToBeRead() {
            Document page = new Shelf("hostile").html("d/hostile");

            assertThat(page.select("h1").text()).contains("Title <script>alert(1)</script>");
            assertThat(page.select("[data-part=text]").text()).contains("cats javascript:alert(1)");
        }
    }

    @Nested
    class RuleOne {
        private static Stream<String> fixtures() throws IOException {
            try (Stream<Path> all = Files.list(Path.of("src/test/resources/dossiers"))) {
                return all
                        .map(path -> String.valueOf(path.getFileName()))
                        .sorted()
                        .toList()
                        .stream();
            }
        }

        /** A value never stands alone: status and speaker are in whatever names a row. */
        @ParameterizedTest
        @MethodSource("fixtures")
        void whateverNamesARowInADrawingSaysHowItIsToldToo(String name) {
            Document page = new Shelf(name).html("d/" + name, "chart", "scale");

            for (Element title : page.select("[data-chart] svg [data-statement] > title")) {
                assertThat(title.text()).contains(" · ");
            }
            for (Element cell : page.select("details.rows tr[data-statement] th")) {
                assertThat(cell.text()).contains(" · ");
            }
        }
    }

    @Nested
    class Bounded {
        private static final int MANY = 300;
        private static final String FIRST = "Here are the first 100 of 300.";

        private final Shelf shelf = many();

        private static Shelf many() {
            var sample = new InventedDossier();
            for (int i = 0; i < MANY; i++) {
                String number = "-" + i;
                sample.document("document" + number, "en", "Ten of them came.")
                        .add(
                                told("statement" + number)
                                        .figure("figure" + number)
                                        .category("category" + number)
                                        .by("speaker" + number));
            }
            var shelf = new Shelf();
            shelf.library.put(new OpenDossier("sample", sample.dossier(), "1", List.of()));
            return shelf;
        }

        @ParameterizedTest
        @ValueSource(strings = {"category", "speaker", "document"})
        void offersTheFirstHundredValuesOfAFacetAndSaysSo(String facet) {
            Document page = shelf.html("d/sample");
            String values = "[data-filter=%s][data-value]".formatted(facet);

            assertThat(page.select(values)).hasSize(100);
            assertThat(page.select(values + " + p").eachText()).containsExactly(FIRST);
        }

        @Test
        void aChosenValueBeyondThemCanBeDropped() {
            Document page = shelf.html("d/sample", "category", "category-200");

            assertThat(page.select(".active .drop").text()).contains("category-200");
        }

        @Test
        void hasTheFirstHundredTabsAndTheOpenOneAndSaysSo() {
            Document page = shelf.html("d/sample", "text", "document-200");

            assertThat(page.select(".tabs a")).hasSize(101);
            assertThat(page.select(".tabs a[aria-current=page]")).hasSize(1);
            assertThat(page.expectFirst(".tabs + p").text()).isEqualTo(FIRST);
        }
    }
}
