package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reportedfigures.library.Row;

/** The whole state is in the address: a link shows what its sender saw, and Back works. */
@InBrowser
class AddressIT {
    private static final String COUNT = "[data-count=statements]";

    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    AddressIT(Site site) {
        this.site = site;
    }

    @Test
    void aLinkShowsWhatItsSenderSaw() {
        Row row = content.statements().getLast();
        String state =
                "?lang=en&numbers=indian&digits=deva&statement=%s&category=%s"
                        .formatted(row.id(), row.category().id());
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(Site.DASHBOARD + state);
        Page page = visitor.page();
        assertThat(page.locator("[data-chart=list] a[data-statement][aria-current=true]"))
                .hasAttribute("data-statement", row.id());
        assertThat(page.locator("[data-filter=category][aria-pressed=true]"))
                .hasAttribute("data-value", row.category().id());
        assertThat(page.locator("[data-chart=list]")).containsText(Pattern.compile("[०-९]"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void backAndForwardWalkTheStates() {
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(Site.DASHBOARD);
        Page page = visitor.page();
        String all = page.locator(COUNT).getAttribute("data-value");
        Locator chip = page.locator("[data-filter=category][data-value]:visible").first();
        String category = chip.getAttribute("data-value");
        chip.click();
        visitor.awaitParameter("category", category);
        visitor.press("[data-chart=list] a[data-statement]");
        visitor.await("new URLSearchParams(location.search).has('statement')");
        assertThat(page.locator("[data-part=card] .claim")).isVisible();

        page.goBack();
        visitor.awaitParameter("statement", null);
        assertThat(page.locator("[data-part=card] .claim")).hasCount(0);
        assertThat(page.locator("mark[aria-current=true]")).hasCount(0);
        page.goBack();
        visitor.awaitParameter("category", null);
        assertThat(page.locator(COUNT)).hasAttribute("data-value", all);
        page.goForward();
        visitor.awaitParameter("category", category);
        assertThat(page.locator("[data-filter=category][data-value='%s']".formatted(category)))
                .hasAttribute("aria-pressed", "true");
        page.goForward();
        assertThat(page.locator("[data-part=card] .claim")).isVisible();
        assertThat(visitor.errors()).isEmpty();
    }

    /** Before the page is live, links lead to the words in the text. */
    @Test
    void thePlaceInTheTextIsLeftWithTheNextChoice() {
        Row last = content.statements().getLast();
        Row first = content.statements().getFirst();
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(Site.DASHBOARD + "?statement=" + last.id() + "#chosen");
        assertThat(visitor.page().locator("[data-words=number]").first()).isInViewport();
        visitor.press("[data-chart=list] a" + ShownText.statement(first));
        assertThat(visitor.page()).hasURL(Pattern.compile("statement=" + first.id() + "$"));
        assertThat(visitor.page().locator("#chosen")).hasCount(0);
    }

    @Test
    void theLanguageChangesAndTheRestStays() {
        Row row = content.statements().getFirst();
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(Site.DASHBOARD + "?lang=en&statement=" + row.id());
        Page page = visitor.page();
        String english = content.label(row, "en").status();
        assertThat(page.locator("[data-chart=list] a" + ShownText.statement(row)))
                .containsText(english);
        visitor.press("[hreflang=hi], [lang=hi][href]");
        assertThat(page.locator("html")).hasAttribute("lang", "hi");
        assertThat(page.locator("[data-chart=list] a" + ShownText.statement(row)))
                .containsText(content.label(row, "hi").status());
        assertThat(page.url()).contains("statement=" + row.id());
    }

    @Test
    void theNumbersAreExactInEveryNotation() {
        Row row =
                content.statements().stream()
                        .filter(r -> content.label(r, "en").value().endsWith("12,000,000"))
                        .findFirst()
                        .orElseThrow();
        List<String> notations =
                List.of("lang=en", "lang=hi", "lang=en&numbers=indian", "lang=hi&digits=deva");
        List<String> expected = List.of("12,000,000", "1,20,00,000", "1,20,00,000", "१,२०,००,०००");
        for (int i = 0; i < notations.size(); i++) {
            Visitor visitor = site.visitor(Visitor.Settings.WIDE);
            visitor.openLive(Site.DASHBOARD + "?" + notations.get(i));
            assertThat(visitor.page().locator("[data-chart=list] a" + ShownText.statement(row)))
                    .containsText(expected.get(i));
        }
    }
}
