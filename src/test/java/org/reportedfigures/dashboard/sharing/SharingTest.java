package org.reportedfigures.dashboard.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.dashboard.page.Shelf.parameters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.Exhibits;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.Snippets;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Filter;

class SharingTest {
    private static final String NAME = "two-documents";
    private static final String PATH = "d/" + NAME;
    private static final String STATEMENT = "statements/volunteers-gazette";
    private static final SiteUrls SITE = new SiteUrls(Shelf.SITE);

    private final Shelf shelf = new Shelf(NAME, "hostile");

    private Optional<String> asked(Map<String, List<String>> page, String... ask) {
        return shelf.pages.dialog(PATH, page, parameters(ask)).map(Html::toString);
    }

    private Document dialog(String... ask) {
        return Jsoup.parseBodyFragment(asked(Map.of(), ask).orElseThrow());
    }

    private Snippets snippets(String id, String... look) {
        ViewRequest asked = ViewRequest.read(Shelf.dossier(NAME), parameters(look)).request();
        return new Snippets(exhibit(NAME, id, asked.filter()), asked, SITE);
    }

    private Exhibit exhibit(String name, String id, Filter filter) {
        return exhibits(name).of(id, filter).orElseThrow();
    }

    private Exhibits exhibits(String name) {
        OpenDossier open = shelf.library.dossier(name).orElseThrow();
        return new Exhibits(
                open.shown().orElseThrow(),
                open.version(),
                filter -> shelf.library.find(name, open.version(), filter));
    }

    private static String text(Document dialog, String id) {
        return dialog.expectFirst("#copy-" + id + " textarea").wholeText();
    }

    @Nested
    class TheMenu {
        @Test
        void standsOnTheListTheTimelineAndEveryChart() {
            Document page = shelf.html(PATH, "chart", "scale");

            for (Element part :
                    page.select("reported-chart, [data-part=list], [data-part=timeline]")) {
                String id = part.attr("data-chart");
                assertThat(part.select(".menu [data-ask]").attr("data-ask"))
                        .isEqualTo("embed=" + id);
            }
        }

        @Test
        void standsOnNothingThatIsEmpty() {
            assertThat(shelf.html(PATH, "q", "zzzz").select(".menu")).isEmpty();
        }

        @Test
        void leadsToTheAddressesThatArePromisedInTheStateThatIsShown() {
            Map<String, List<String>> state =
                    parameters(
                            "category",
                            "trees",
                            "lang",
                            "hi",
                            "digits",
                            "deva",
                            "numbers",
                            "international");
            ViewRequest asked = ViewRequest.read(Shelf.dossier(NAME), state).request();
            Document page = Shelf.read(shelf.pages.page(PATH, state));

            for (Element menu : page.select(".menu")) {
                String id = menu.select("[data-ask]").attr("data-ask").substring(6);
                assertThat(menu.select("a:not([data-copy])").eachAttr("href"))
                        .containsExactlyElementsOf(
                                Stream.of("", ".svg", ".png", ".csv", ".json")
                                        .map(ending -> SiteUrls.RELATIVE.exhibit(asked, id, ending))
                                        .toList());
            }
        }

        @Test
        void savesFilesUnderNamesThatSayWhatIsInThem() {
            assertThat(
                            shelf.html(PATH)
                                    .select("[data-part=list] .menu a[download]")
                                    .eachAttr("download"))
                    .containsExactly(
                            NAME + "-list.svg",
                            NAME + "-list.png",
                            NAME + "-list.csv",
                            NAME + "-list.json");
        }

        @Test
        void linksToItsPlaceOnThePage() {
            Document page = shelf.html(PATH, "chart", "scale", "category", "trees");

            for (Element link : page.select(".menu [data-copy]")) {
                String told = link.attr("data-copy");
                assertThat(told).isEqualTo(Shelf.SITE + "/" + link.attr("href"));
                assertThat(told)
                        .startsWith(Shelf.SITE + "/" + PATH + "?category=trees&chart=scale#");
                assertThat(page.select(told.substring(told.indexOf('#')))).hasSize(1);
            }
        }

        @Test
        void isSmall() {
            for (Element menu : shelf.html(PATH).select(".menu")) {
                assertThat(menu.outerHtml().length()).isLessThan(1_100);
            }
        }
    }

    @Nested
    class TheDialogThatPutsOnASite {
        @ParameterizedTest
        @ValueSource(strings = {"list", "timeline", STATEMENT, "figures/saplings"})
        void holdsEveryWayReadyToBeCopied(String id) {
            Document dialog = dialog("embed", id);
            Snippets snippets = snippets(id);

            assertThat(text(dialog, "frame")).isEqualTo(snippets.frame());
            assertThat(text(dialog, "script")).isEqualTo(snippets.frameWithScript());
            assertThat(text(dialog, "picture")).isEqualTo(snippets.picture());
            assertThat(text(dialog, "link")).isEqualTo(snippets.link());
        }

        @Test
        void holdsTheAlternativeTextWhole() {
            ViewRequest asked = ViewRequest.home(Shelf.dossier(NAME));
            String whole =
                    new ExhibitFiles(exhibit(NAME, "list", Filter.NONE), asked, SITE).alternative();

            assertThat(text(dialog("embed", "list"), "alternative")).isEqualTo(whole);
        }

        @Test
        void showsAPreviewOfThisServerWhateverItIsCalled() {
            assertThat(dialog("embed", "list").select(".preview iframe").attr("src"))
                    .isEqualTo("./embed/" + NAME + "/list");
        }

        @Test
        void putsTheChoiceIntoSnippetsPreviewAndFiles() {
            Document dialog = dialog("embed", "list", "theme", "dark", "keep", "now", "lang", "hi");
            String version = shelf.library.dossier(NAME).orElseThrow().version();
            String query = "?lang=hi&theme=dark&v=" + version;

            assertThat(text(dialog, "frame"))
                    .contains(
                            Shelf.SITE + "/embed/" + NAME + "/list" + query.replace("&", "&amp;"));
            assertThat(dialog.select("iframe").attr("src")).endsWith("/list" + query);
            assertThat(dialog.select("[download$=csv]").attr("href")).endsWith("/list.csv" + query);
            assertThat(dialog.select("input[checked]").eachAttr("value"))
                    .containsExactly("dark", "now", "hi");
        }

        @Test
        void promisesNothingToStayWhereVersionsCannotBeKept() {
            Document dialog =
                    Shelf.pages(shelf.library, false)
                            .dialog(PATH, Map.of(), parameters("embed", "list", "keep", "now"))
                            .map(html -> Jsoup.parse(html.toString()))
                            .orElseThrow();

            assertThat(text(dialog, "frame")).contains("/list\"");
            assertThat(dialog.html()).doesNotContain("v=");
            assertThat(dialog.select("[name=keep][checked]").eachAttr("value"))
                    .containsExactly("up");
        }

        @Test
        void keepsTheFilterAndSaysSoButNotForOneMention() {
            Map<String, List<String>> page = parameters("category", "trees");
            Document list = Jsoup.parse(asked(page, "embed", "list").orElseThrow());
            Document card = Jsoup.parse(asked(page, "embed", STATEMENT).orElseThrow());

            assertThat(text(list, "frame")).contains("?category=trees");
            assertThat(list.select(".along")).hasSize(1);
            assertThat(text(card, "frame")).doesNotContain("category");
            assertThat(card.select(".along")).isEmpty();
        }

        @Test
        void speaksTheLanguageOfThePageWhateverIsChosen() {
            Document dialog =
                    Jsoup.parse(
                            asked(parameters("lang", "hi"), "embed", "list", "lang", "en")
                                    .orElseThrow());

            assertThat(dialog.select("h2").text()).isEqualTo("अपनी साइट पर लगाएँ");
            assertThat(text(dialog, "link")).contains("Figures: ");
        }

        @Test
        void takesValuesThatMeanNothingForTheUsualOnes() {
            assertThat(asked(Map.of(), "embed", "list", "theme", "\"><x>", "lang", "xx"))
                    .isEqualTo(asked(Map.of(), "embed", "list"));
        }
    }

    @Nested
    class TheDialogThatCites {
        @Test
        void holdsASentenceInEachLanguageAndTheReference() {
            Document dialog = dialog("cite", "", "statement", "volunteers-gazette");

            assertThat(dialog.select("textarea[lang=hi], textarea[lang=en]").eachAttr("lang"))
                    .containsExactly("en", "hi", "en");
            assertThat(text(dialog, "sentence-en")).contains("120");
            assertThat(text(dialog, "text"))
                    .contains(Shelf.SITE + "/" + PATH + "?statement=volunteers-gazette");
        }

        @Test
        void holdsTheFormsThatOtherProgramsRead() {
            Document dialog = dialog("cite", "", "statement", "volunteers-gazette");

            assertThat(text(dialog, "html")).startsWith("<figure><blockquote");
            assertThat(text(dialog, "markdown")).startsWith(">");
            assertThat(text(dialog, "bibtex")).startsWith("@");
            assertThat(text(dialog, "csl")).startsWith("[");
        }

        @Test
        void opensWithTheLanguageOfThePage() {
            String html =
                    asked(parameters("lang", "hi"), "cite", "", "statement", "volunteers-gazette")
                            .orElseThrow();

            assertThat(Jsoup.parse(html).select("[open] textarea").attr("lang")).isEqualTo("hi");
        }
    }

    @Nested
    class NothingIsOpened {
        @Test
        void forWhatIsNotThere() {
            assertThat(asked(Map.of(), "embed", "nothing")).isEmpty();
            assertThat(asked(Map.of(), "embed", "statements/nothing")).isEmpty();
            assertThat(asked(Map.of(), "cite", "", "statement", "nothing")).isEmpty();
            assertThat(asked(Map.of())).isEmpty();
        }

        @Test
        void onPagesWithoutADossier() {
            for (String path : List.of("", "nowhere", "d/nowhere")) {
                assertThat(shelf.pages.dialog(path, Map.of(), parameters("embed", "list")))
                        .isEmpty();
            }
        }
    }

    @Test
    void hostileWordsStayWordsInTheDialogAndInWhatIsPasted() {
        Stream<String> mentions =
                shelf
                        .library
                        .find(
                                "hostile",
                                shelf.library.dossier("hostile").orElseThrow().version(),
                                Filter.NONE)
                        .rows()
                        .stream()
                        .map(row -> "statements/" + row.id());
        Stream<String> main = exhibits("hostile").main(Filter.NONE).stream().map(Exhibit::id);
        for (String id : Stream.concat(main, mentions).toList()) {
            String html =
                    shelf.pages
                            .dialog("d/hostile", Map.of(), parameters("embed", id))
                            .orElseThrow()
                            .toString();
            Document dialog = Jsoup.parseBodyFragment(html);
            assertThat(dialog.select("script, img, [onerror], [onload]")).as(id).isEmpty();
            for (String way : List.of("frame", "picture", "link")) {
                Document pasted = Jsoup.parseBodyFragment(text(dialog, way));
                assertThat(pasted.select("script, [onerror], [onload]")).as(id).isEmpty();
                assertThat(pasted.select("body > *")).as(id).hasSize(1);
                for (Element one : pasted.select("[src], [href]")) {
                    assertThat(one.attr("src") + one.attr("href")).startsWith(Shelf.SITE + "/");
                }
            }
        }
    }
}
