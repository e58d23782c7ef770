package org.reportedfigures.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.Library;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.library.VersionGone;

class PagesTest {
    private static final OpenDossier ONE = Shelf.open("one");

    @Nested
    class TheRoot {
        @Test
        void saysHowToBeginWhereThereIsNoDossier() {
            Document page = new Shelf().html("");

            assertThat(page.select(".nothing").text()).contains("dossier.json");
            assertThat(page.select(".dossiers a")).isEmpty();
        }

        @Test
        void isTheDossierWhereThereIsOne() {
            Document page = new Shelf("one").html("");

            assertThat(page.select("reported-text")).hasSize(1);
            assertThat(page.select("a.back")).isEmpty();
        }

        @Test
        void listsSeveralDossiersEachInItsName() {
            Document page = new Shelf("one", "two-documents").html("", "lang", "hi");

            assertThat(page.select(".dossiers a").eachAttr("href"))
                    .containsExactly("./d/one?lang=hi", "./d/two-documents?lang=hi");
            assertThat(page.select(".dossiers h2").eachText()).contains("तारवेल का नया वन");
            assertThat(page.select("reported-text")).isEmpty();
        }

        @Test
        void tellsWhichDossiersHaveProblems() {
            Shelf shelf = new Shelf("two-documents");
            shelf.library.put(new OpenDossier("bad", null, "", List.of(Shelf.problem("a"))));
            Document page = shelf.html("");

            assertThat(page.select(".dossiers li:has(.notice) a").eachAttr("href"))
                    .containsExactly("./d/bad");
        }

        @Test
        void quotesFolderNamesOfAnyKind() {
            Shelf shelf = new Shelf("one");
            String name = "\"><script>alert(1)</script>&?#";
            shelf.library.put(new OpenDossier(name, null, "", List.of(Shelf.problem("a"))));
            Document page = shelf.html("");

            assertThat(page.select("script, [onload]")).isEmpty();
            assertThat(page.select(".dossiers h2").eachText()).contains(name);
            assertThat(shelf.html("d/" + name).select("script")).isEmpty();
        }
    }

    @Nested
    class NoSuchPage {
        @ParameterizedTest
        @ValueSource(strings = {"d/nowhere", "d/", "d/one/more", "nowhere", "constructor", "D/one"})
        void isAnsweredWith404AndTheWayBack(String path) {
            Shelf shelf = new Shelf("one");

            assertThat(shelf.page(path).status()).isEqualTo(404);
            assertThat(shelf.html(path).select("a.button").attr("href")).isEqualTo(".");
            assertThat(shelf.html(path).text()).contains(path);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "/evil.example",
                    "//evil.example/",
                    "data:text/html,x",
                    "\"><img src=x>",
                    "\\\\evil.example"
                })
        void leadsNowhereElseWhateverWasTyped(String path) {
            for (Element link : new Shelf("one").html(path).select("[href], [action], [src]")) {
                String to = link.attr("href") + link.attr("action") + link.attr("src");
                assertThat(URI.create("https://figures.example/").resolve(to))
                        .asString()
                        .startsWith("https://figures.example/");
            }
        }

        @Test
        void cannotTurnTheSentenceThatQuotesIt() {
            assertThat(new Shelf("one").html("a\u202Eb\u2069c").text())
                    .contains("\u2068a\uFFFDb\uFFFDc\u2069");
        }
    }

    @Nested
    class ProblemsOfADossier {
        @Test
        void standOnItsPageWhereItNeverWasInOrder() {
            Shelf shelf = new Shelf();
            shelf.library.put(
                    new OpenDossier("bad", null, "", List.of(Shelf.problem("<b>here</b>"))));
            Page page = shelf.page("d/bad");

            assertThat(page.status()).isEqualTo(200);
            assertThat(Shelf.read(page).select(".problems li").text())
                    .isEqualTo("x/dossier.json:3:5 #/a <b>here</b>; expected b; c");
            assertThat(page.watched()).isNotNull();
        }

        @Test
        void standAboveItsLastGoodVersion() {
            Shelf shelf = new Shelf("one");
            Page before = shelf.page("d/one");
            shelf.library.put(broken(ONE));
            Page page = shelf.page("d/one");

            assertThat(Shelf.read(page).select(".problems li")).hasSize(1);
            assertThat(page.part("text").map(Region::html))
                    .isEqualTo(before.part("text").map(Region::html));
            assertThat(page.watched()).isNotEqualTo(before.watched());
        }

        @Test
        void areNotOnThePagesOfOthers() {
            Shelf shelf = new Shelf("one", "two-documents");
            shelf.library.put(broken(ONE));

            assertThat(shelf.html("d/two-documents").select(".problems")).isEmpty();
        }
    }

    @Nested
    class ADossierThatChangesWhileItsPageIsWritten {
        @Test
        void isShownAsItIsThen() {
            OpenDossier next =
                    new OpenDossier("one", Shelf.dossier("one"), "fedcba9876543210", List.of());
            Page page = interrupted(library -> library.put(next));

            assertThat(page.watched()).extracting(Page.Watched::stamp).isEqualTo(next.stamp());
            assertThat(page.part("text").orElseThrow().key()).startsWith(next.version());
        }

        @Test
        void hasItsHeadOfTheVersionOfItsBody() {
            OpenDossier next =
                    new OpenDossier("one", Shelf.dossier("one"), "fedcba9876543210", List.of());
            var shelf = new InMemoryLibrary();
            shelf.put(ONE);
            Page page = Shelf.pages(shelf, true).whole("d/one", Shelf.parameters());
            shelf.put(next);

            assertThat(page.head().get().toString())
                    .contains(ONE.version())
                    .doesNotContain(next.version());
        }

        @Test
        void isMissedWhenItHasGone() {
            assertThat(interrupted(library -> library.remove("one")).status()).isEqualTo(404);
        }

        @Test
        void isGivenUpWhenItNeverRests() {
            var shelf = new InMemoryLibrary();
            shelf.put(ONE);
            Library restless =
                    new Interrupted(shelf) {
                        @Override
                        public SearchResult find(String dossier, String version, Filter filter) {
                            throw new VersionGone(dossier, "never");
                        }
                    };

            assertThatThrownBy(() -> Shelf.pages(restless, true).page("d/one", Shelf.parameters()))
                    .isInstanceOf(VersionGone.class);
        }

        /** The page of an address where the library changes when it is first asked for rows. */
        private Page interrupted(Consumer<InMemoryLibrary> change) {
            var shelf = new InMemoryLibrary();
            shelf.put(ONE);
            shelf.put(Shelf.open("two-documents"));
            var library =
                    new Interrupted(shelf) {
                        private boolean happened;

                        @Override
                        public SearchResult find(String dossier, String version, Filter filter) {
                            if (!happened) {
                                happened = true;
                                change.accept(shelf);
                            }
                            return super.find(dossier, version, filter);
                        }
                    };
            return Shelf.pages(library, true).page("d/one", Shelf.parameters());
        }
    }

    private static OpenDossier broken(OpenDossier open) {
        return new OpenDossier(
                open.id(), open.dossier(), open.version(), List.of(Shelf.problem("a")));
    }

    /** A library to which something happens between two questions. */
    private static class Interrupted implements Library {
        private final Library library;

        Interrupted(Library library) {
            this.library = library;
        }

        @Override
        public List<OpenDossier> dossiers() {
            return library.dossiers();
        }

        @Override
        public Runnable subscribe(Consumer<String> listener) {
            return library.subscribe(listener);
        }

        @Override
        public Optional<OpenDossier> dossier(String id) {
            return library.dossier(id);
        }

        @Override
        public SearchResult find(String dossier, String version, Filter filter) {
            return library.find(dossier, version, filter);
        }
    }
}
