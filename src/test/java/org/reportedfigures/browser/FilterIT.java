package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.library.Row;

/** A filter is followed by list, charts, timeline and marks, and is never hidden. */
@InBrowser
class FilterIT {
    private static final String COUNT = "[data-count=statements]";

    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    FilterIT(Site site) {
        this.site = site;
    }

    @Test
    void everythingFollows() {
        Visitor visitor = live(Site.DASHBOARD);
        Page page = visitor.page();
        Map<String, String> before = states(page);
        String category = press(visitor, "category");
        visitor.awaitParameter("category", category);
        Set<String> left =
                content.statements().stream()
                        .filter(row -> row.category().id().equals(category))
                        .map(Row::id)
                        .collect(Collectors.toSet());
        assertThat(page.locator(COUNT)).hasAttribute("data-value", String.valueOf(left.size()));
        assertThat(page.locator(COUNT))
                .hasAttribute("data-of", String.valueOf(content.statements().size()));
        // Parts are swapped one by one.
        await().untilAsserted(() -> assertFollowed(page, left, before));
    }

    private static void assertFollowed(Page page, Set<String> left, Map<String, String> before) {
        for (String place : Set.of("[data-chart=list]", "reported-timeline", "reported-chart")) {
            assertThat(ids(page, place + " [data-statement]")).isSubsetOf(left);
        }
        assertThat(ids(page, "[data-chart=list] [data-statement]")).isEqualTo(left);
        assertThat(ids(page, "reported-text button[data-statement]:not(.off)")).isEqualTo(left);
        Map<String, String> after = states(page);
        assertThat(after).containsKeys("list", "timeline");
        assertThat(after.get("list")).isNotEqualTo(before.get("list"));
        assertThat(after.get("timeline")).isNotEqualTo(before.get("timeline"));
    }

    @Test
    void aTableThatIsOpenedHasARowForEachStatementOfItsChart() {
        Visitor visitor = live(Site.DASHBOARD);
        visitor.unfold();
        assertThat(ids(visitor.page(), "tr[data-statement]:visible")).isNotEmpty();
        press(visitor, "category");
        assertThat(visitor.page().locator(COUNT))
                .not()
                .hasAttribute("data-value", String.valueOf(content.statements().size()));
        visitor.unfold();
        Set<String> left = ids(visitor.page(), "[data-chart=list] [data-statement]");
        assertThat(ids(visitor.page(), "tr[data-statement]:visible")).isEqualTo(left);
    }

    @Test
    void aChartThatComesBackLooksAsBefore() {
        Visitor visitor = live(Site.DASHBOARD);
        Map<String, String> before = states(visitor.page());
        String category = press(visitor, "category");
        visitor.awaitParameter("category", category);
        await().untilAsserted(() -> assertThat(states(visitor.page())).isNotEqualTo(before));
        press(visitor, "category");
        visitor.awaitParameter("category", null);
        visitor.awaitCharts();
        await().untilAsserted(() -> assertThat(states(visitor.page())).isEqualTo(before));
        for (Locator chart : visitor.page().locator("reported-chart").all()) {
            assertThat(chart.locator("svg:visible").first()).isVisible();
        }
        assertThat(visitor.errors()).isEmpty();
    }

    @Test
    void aLinkInAChartLeadsOnFromTheFilterThatStands() {
        Visitor visitor = live(Site.DASHBOARD);
        String category = press(visitor, "category");
        visitor.awaitParameter("category", category);
        Locator row = visitor.page().locator("reported-timeline a[data-statement]:visible").first();
        row.dispatchEvent("pointerover");
        assertThat(row)
                .hasAttribute("href", Pattern.compile("category=" + category + "&statement="));
    }

    @Test
    void clearIsOnePress() {
        Visitor visitor = live(Site.DASHBOARD);
        String category = press(visitor, "category");
        visitor.awaitParameter("category", category);
        visitor.press("[data-part=filters] .clear");
        visitor.awaitParameter("category", null);
        String all = String.valueOf(content.statements().size());
        assertThat(visitor.page().locator(COUNT)).hasAttribute("data-value", all);
    }

    @Test
    void whatIsOnCanBeSeenWhileTheFilterIsClosed() {
        Visitor visitor = live(Site.DASHBOARD + "?lang=en&status=planned");
        assertThat(visitor.page().locator("[data-part=filters]")).containsText("told as planned");
    }

    @Test
    void anEmptyResultNamesTheFilterThatEmptiesIt() {
        Visitor visitor = live(Site.DASHBOARD + "?lang=en&q=zzzz");
        assertThat(visitor.page().locator(COUNT)).hasAttribute("data-value", "0");
        assertThat(visitor.page().locator("[data-chart=list] .empty"))
                .containsText("words searched for");
    }

    @Test
    void theSearchFindsWordsOfPassages() {
        Visitor visitor = live(Site.DASHBOARD + "?lang=en");
        Locator field = visitor.page().locator("input[type=search]");
        field.fill("सैपर");
        field.press("Enter");
        visitor.awaitParameter("q", "सैपर");
        assertThat(visitor.page().locator(COUNT)).not().hasAttribute("data-value", "0");
        assertThat(field).hasValue("सैपर");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 million", "1.2 crore", "१.२ करोड़", "1,20,00,000"})
    void theSearchFindsANumberHoweverItIsWritten(String query) {
        Visitor visitor = live(Site.DASHBOARD + "?lang=en");
        Locator field = visitor.page().locator("input[type=search]");
        field.fill(query);
        field.press("Enter");
        visitor.awaitParameter("q", query);
        Set<String> wanted =
                content.statements().stream()
                        .filter(row -> row.statement().value().low().intValue() == 12_000_000)
                        .map(Row::id)
                        .collect(Collectors.toSet());
        assertThat(visitor.page().locator(COUNT))
                .hasAttribute("data-value", String.valueOf(wanted.size()));
        assertThat(ids(visitor.page(), "[data-chart=list] [data-statement]")).isEqualTo(wanted);
    }

    @Test
    void aFilterThatDropsTheChosenRowLeavesItChosen() {
        Row chosen = content.statements().getFirst();
        Visitor visitor = live(Site.DASHBOARD + "?lang=en&statement=" + chosen.id());
        visitor.page().locator("input[type=search]").fill("zzzz");
        visitor.page().locator("input[type=search]").press("Enter");
        visitor.awaitParameter("q", "zzzz");
        visitor.awaitParameter("statement", chosen.id());
        assertThat(visitor.page().locator("[data-part=card] .claim")).isVisible();
    }

    private Visitor live(String path) {
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(path);
        return visitor;
    }

    private static String press(Visitor visitor, String filter) {
        Locator chip =
                visitor.page()
                        .locator("[data-filter=%s][data-value]:visible".formatted(filter))
                        .first();
        String value = chip.getAttribute("data-value");
        chip.click();
        return value;
    }

    private static Set<String> ids(Page page, String selector) {
        return page.locator(selector).all().stream()
                .map(found -> found.getAttribute("data-statement"))
                .collect(Collectors.toSet());
    }

    /** The hash of the rows of every part that has one. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> states(Page page) {
        return (Map<String, String>)
                page.evaluate(
                        "Object.fromEntries([...document.querySelectorAll('[data-chart][data-state]')]"
                                + ".map(e => [e.dataset.chart, e.dataset.state]))");
    }
}
