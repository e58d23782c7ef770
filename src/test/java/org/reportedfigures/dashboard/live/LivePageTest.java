package org.reportedfigures.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.reportedfigures.dashboard.page.Page;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedDossier;

@ViewPackages(classes = Harbour.class)
class LivePageTest extends BrowserlessTest {
    private static final String PATH = "d/two-documents";

    private final Shelf shelf = new Shelf("two-documents");
    private final Element root = new Element("reported-page");
    private final LivePage live = new LivePage(root);

    @BeforeEach
    void open() {
        ui().getElement().appendChild(root);
        stand();
    }

    private static UI ui() {
        return UI.getCurrent();
    }

    private void show(String... parameters) {
        live.show(shelf.page(PATH, parameters));
    }

    /** A state that the browser has been sent. */
    private void stand(String... parameters) {
        show(parameters);
        Sent.by(ui());
    }

    private List<Sent> sentBy(String... parameters) {
        show(parameters);
        return Sent.by(ui());
    }

    private static List<String> calls(List<Sent> sent) {
        return sent.stream().map(Sent::toString).toList();
    }

    private static Stream<Element> elements(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(LivePageTest::elements));
    }

    private List<String> parts() {
        return elements(root)
                .map(element -> element.getAttribute("data-part"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void aPageThatIsNewSendsNothingOfWhatTheFirstHtmlHolds() {
        var other = new Element("reported-page");
        ui().getElement().appendChild(other);
        new LivePage(other).show(shelf.page(PATH, "statement", "volunteers-gazette"));

        assertThat(calls(Sent.by(ui()))).containsExactly(".choose");
    }

    @Test
    void itsElementsAreThoseOfTheFirstHtml() {
        assertThat(parts()).isEqualTo(shelf.html(PATH).select("[data-part]").eachAttr("data-part"));
        for (Element element : elements(root).toList()) {
            String part = element.getAttribute("data-part");
            if (part != null) {
                assertThat(element.getAttribute("data-key"))
                        .isEqualTo(
                                shelf.html(PATH)
                                        .expectFirst("[data-part=%s]".formatted(part))
                                        .attr("data-key"));
            }
        }
    }

    @Test
    void theSameStateAgainSendsNothing() {
        assertThat(sentBy()).isEmpty();
    }

    @Test
    void aSelectionSendsItsAnatomyAndItsCardAndNothingElse() {
        List<Sent> sent = sentBy("statement", "saplings-forest-office");

        assertThat(calls(sent)).containsExactlyInAnyOrder("text.anatomy", "card.show", ".choose");
        assertThat(sent)
                .filteredOn(call -> call.function().equals("choose"))
                .first()
                .extracting(Sent::arguments)
                .isEqualTo(List.of("statement", "saplings-forest-office"));
        assertThat(argument(sent, "text.anatomy")).contains("data-words");
    }

    @Test
    void anotherSelectionGivesTheParagraphsOfTheOneBeforeBack() {
        stand("statement", "saplings-forest-office");
        List<Sent> sent = sentBy("statement", "volunteers-gazette");

        assertThat(argument(sent, "text.anatomy")).contains("120");
        assertThat(calls(sent)).containsExactlyInAnyOrder("text.anatomy", "card.show", ".choose");
    }

    @Test
    void noSelectionTakesTheAnatomyAway() {
        stand("statement", "volunteers-gazette");
        List<Sent> sent = sentBy();

        assertThat(calls(sent)).containsExactlyInAnyOrder("text.anatomy", "card.show", ".choose");
        assertThat(argument(sent, "text.anatomy")).contains("120").doesNotContain("data-words");
    }

    @Test
    void aFilterSendsTheMarksButNeverTheText() {
        List<Sent> sent = sentBy("category", "trees");

        assertThat(calls(sent))
                .contains("filters.show", "text.marks", "list.show", "timeline.show")
                .doesNotContain("text.show", "text.anatomy", ".choose");
        assertThat(argument(sent, "text.marks"))
                .contains("saplings-forest-office")
                .doesNotContain("volunteers-gazette");
    }

    @Test
    void twoStatementsOfOneParagraphEachHaveTheirAnatomy() {
        stand("statement", "saplings-forest-office");

        assertThat(argument(sentBy("statement", "volunteers-gazette"), "text.anatomy"))
                .isNotEqualTo(
                        argument(sentBy("statement", "saplings-forest-office"), "text.anatomy"));
    }

    @Test
    void noFilterPutsAllMarksOn() {
        stand("category", "trees");

        assertThat(argument(sentBy(), "text.marks")).startsWith("null");
    }

    @Test
    void aChartThatIsOpenedIsSentAndStandsInItsPlace() {
        List<Sent> sent = sentBy("chart", "scale");

        assertThat(calls(sent)).contains("chart-scale.show").doesNotContain("text.show");
        assertThat(parts())
                .isEqualTo(
                        shelf.html(PATH, "chart", "scale")
                                .select("[data-part]")
                                .eachAttr("data-part"));
    }

    @Test
    void aChartThatHasGoneIsTakenAwayAndNotSentAgainWhenItComesBack() {
        show("chart", "scale");
        stand();
        assertThat(parts()).doesNotContain("chart-scale");

        assertThat(calls(sentBy("chart", "scale")))
                .contains(".choose")
                .noneMatch(call -> call.startsWith("chart-scale."));
        assertThat(parts()).contains("chart-scale");
    }

    @Test
    void aChartThatComesBackWithOtherRowsIsSent() {
        show("chart", "scale");
        stand();

        assertThat(calls(sentBy("chart", "scale", "status", "planned")))
                .contains("chart-scale.show");
    }

    @Test
    void aChartWhoseRowsAreAllLeftIsNotSentAgain() {
        assertThat(calls(sentBy("category", "trees")))
                .contains("list.show")
                .doesNotContain("chart-mentions-saplings.show");
        assertThat(parts()).contains("chart-mentions-saplings");
    }

    @Test
    void whatALargeDossierFoldsAwayIsSentOnlyToWhoAsks() {
        shelf.library.put(version("0123456789abcdef", withEvents(201)));
        stand();
        List<Sent> sent = sentBy("lang", "hi");

        assertThat(argument(sent, "chart-mentions-saplings.show"))
                .contains("<noscript></noscript>")
                .doesNotContain("<table");
        live.give(shelf.page(PATH, "lang", "hi"), "chart-mentions-saplings");
        assertThat(argument(Sent.by(ui()), "chart-mentions-saplings.show")).contains("<table");
    }

    /** The fixture with so many more events. */
    private static Dossier withEvents(int count) {
        var dossier = InventedDossier.of(Shelf.dossier("two-documents"));
        for (int i = 0; i < count; i++) {
            dossier.event(
                    told("event-" + i)
                            .category("weather")
                            .passage("।")
                            .when(Invented.when("2041-06", null)));
        }
        return dossier.dossier();
    }

    @Test
    void aPartThatAsksIsGivenWhole() {
        Page page = shelf.page(PATH);
        live.give(page, "list");
        live.give(page, "text");
        live.give(page, "nonsense");
        List<Sent> sent = Sent.by(ui());

        assertThat(calls(sent)).containsExactly("list.show", "text.show");
        assertThat(sent.getFirst().arguments().getFirst())
                .isEqualTo(page.part("list").orElseThrow().html());
    }

    @Test
    void anotherVersionIsSentWithItsText() {
        shelf.library.put(version("0123456789abcdef", Shelf.dossier("two-documents")));

        assertThat(calls(sentBy())).containsExactly("text.show");
        assertThat(root.getAttribute("data-version")).startsWith("0123456789abcdef");
    }

    @Test
    void problemsAreSentAndTheRestStays() {
        OpenDossier open = shelf.library.dossier("two-documents").orElseThrow();
        shelf.library.put(
                new OpenDossier(
                        open.id(), open.dossier(), open.version(), List.of(Shelf.problem("a"))));

        assertThat(calls(sentBy("category", "trees"))).contains("notices.show");
        assertThat(calls(sentBy("category", "trees"))).isEmpty();
    }

    @Test
    void aDossierThatIsRemovedBecomesThePageThatSaysSo() {
        shelf.library.remove("two-documents");
        List<Sent> sent = sentBy();

        assertThat(calls(sent)).containsExactly("page.show", ".choose");
        assertThat(parts()).containsExactly("page");
        assertThat(argument(sent, "page.show")).contains("No such page");
    }

    @Test
    void aDossierThatComesBackAsItWasIsNotSentAgain() {
        List<String> before = parts();
        shelf.library.remove("two-documents");
        stand();
        shelf.library.put(Shelf.open("two-documents"));

        assertThat(calls(sentBy())).containsExactly(".choose");
        assertThat(parts()).isEqualTo(before);
    }

    @Test
    void aDossierThatComesBackInAnotherVersionIsSentAnew() {
        shelf.library.remove("two-documents");
        stand();
        shelf.library.put(version("0123456789abcdef", Shelf.dossier("two-documents")));

        assertThat(calls(sentBy())).contains("text.show");
    }

    @Test
    void thePageSaysWhatIsShownOfIt() {
        show("view", "text", "statement", "volunteers-gazette", "lang", "hi");
        Map<String, String> attributes =
                Map.of(
                        "data-view", "text",
                        "data-selected", "",
                        "data-language", "hi",
                        "data-changes", PATH + "/changes");

        attributes.forEach(
                (name, value) -> assertThat(root.getAttribute(name)).as(name).isEqualTo(value));
        show();
        assertThat(root.hasAttribute("data-selected")).isFalse();
        assertThat(root.getAttribute("data-view")).isEqualTo("figures");
    }

    private static OpenDossier version(String version, Dossier dossier) {
        return new OpenDossier(dossier.id(), dossier, version, List.of());
    }

    private static String argument(List<Sent> sent, String call) {
        return sent.stream()
                .filter(one -> one.toString().equals(call))
                .map(one -> String.valueOf(one.arguments().getFirst()))
                .findFirst()
                .orElseThrow();
    }
}
