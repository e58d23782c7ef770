package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.StatementRow;

/** Choosing a statement anywhere chooses it everywhere. */
@InBrowser
class SelectionIT {
    /** Whether the claim stands at the window's edge, with something of that kind right below. */
    private static final String BELOW_THE_CLAIM =
            """
            selector => {
              const claim = document.querySelector('.card > .claim').getBoundingClientRect();
              const box = document.querySelector(selector).getBoundingClientRect();
              const x = claim.left + claim.width / 2;
              return Math.abs(claim.top) < 1
                  && document.elementFromPoint(x, 20).closest('.claim')
                  && box.top < claim.bottom + 30 && box.bottom > claim.bottom + 30
                  && document.elementFromPoint(x, claim.bottom + 30).closest(selector);
            }\
            """;

    private static final String SCROLLED_TO_THE_END_OF =
            """
            selector => scrollBy({
              top: document.querySelector(selector).getBoundingClientRect().bottom - 250,
              behavior: 'instant',
            })\
            """;

    /** What is current and should not be, or the other way round. */
    private static final String WRONG =
            """
            id => [...document.querySelectorAll('[data-statement], [data-event]')]
                .filter(e => (e.dataset.statement === id) !== (e.ariaCurrent === 'true'))
                .map(e => e.outerHTML.slice(0, 100))\
            """;

    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    SelectionIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reported-text button",
                "[data-chart=list] a",
                "reported-chart svg a",
                "reported-timeline svg a"
            })
    void aPressAnywhereChoosesEverywhere(String place) {
        Visitor visitor = live(Visitor.Settings.WIDE);
        Locator pressed = visitor.page().locator(place + "[data-statement]:visible").first();
        String id = pressed.getAttribute("data-statement");
        pressed.dispatchEvent("click");
        visitor.awaitParameter("statement", id);
        assertChosen(visitor.page(), id);
    }

    @Test
    void aPressOnAMarkChoosesIt() {
        Visitor visitor = live(Visitor.Settings.WIDE);
        visitor.press("reported-text mark[data-statements]");
        visitor.await("new URLSearchParams(location.search).has('statement')");
        String id =
                (String)
                        visitor.page()
                                .evaluate("new URLSearchParams(location.search).get('statement')");
        assertChosen(visitor.page(), id);
    }

    @Test
    void anEventIsChosenLikeAStatement() {
        Visitor visitor = live(Visitor.Settings.WIDE);
        Locator event =
                visitor.page().locator("reported-timeline svg a[data-event]:visible").first();
        String id = event.getAttribute("data-event");
        event.dispatchEvent("click");
        visitor.awaitParameter("event", id);
        assertThat(visitor.page().locator("reported-text [data-event='%s']".formatted(id)).first())
                .hasAttribute("aria-current", "true");
    }

    @Test
    void theAnatomyShowsTheKindsOfWordsThatTheStatementHas() {
        Visitor visitor = live(Visitor.Settings.WIDE);
        for (Row row : content.statements()) {
            visitor.press("[data-chart=list] a" + ShownText.statement(row));
            visitor.awaitParameter("statement", row.id());
            row.item()
                    .words()
                    .quotes()
                    .forEach((kind, quote) -> {
                        if (kind != WordKind.CORE) {
                            assertWords(visitor.page(), kind, quote);
                        }
                    });
        }
    }

    @Test
    void theTextScrollsToTheStatementAndTheFocusStays() {
        Visitor visitor = live(new Visitor.Settings(1440, 500, false, true));
        List<StatementRow> statements = content.statements();
        Row last = statements.getLast();
        Locator row = visitor.page().locator("[data-chart=list] a" + ShownText.statement(last));
        row.focus();
        row.press("Enter");
        visitor.awaitParameter("statement", last.id());
        assertThat(visitor.page().locator("reported-text [data-words=number]").first())
                .isInViewport();
        assertThat(row).isFocused();
    }

    @Test
    void onAPhoneAPressOpensASheetThatLeavesTheFiguresInSight() {
        Visitor visitor = live(Visitor.Settings.width(360));
        visitor.press("[data-chart=list] a[data-statement]");
        Locator sheet = visitor.page().locator(".sheet");
        assertThat(visitor.page().locator("reported-text [data-words=number]").first())
                .isInViewport();
        assertThat(sheet.boundingBox().height).isLessThanOrEqualTo(740 * 0.6 + 1);
        visitor.page().keyboard().press("Escape");
        visitor.awaitParameter("statement", null);
        assertThat(visitor.page().locator("reported-text").first()).isHidden();
    }

    @Test
    void theClaimStaysInSightWhileItsCardScrollsAwayBelowIt() {
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(Site.DASHBOARD + "?statement=" + content.statements().getFirst().id());
        Page page = visitor.page();

        page.evaluate(SCROLLED_TO_THE_END_OF, ".card > .rest");
        page.waitForFunction(BELOW_THE_CLAIM, ".card > .rest");
        page.evaluate(SCROLLED_TO_THE_END_OF, "[data-chart=list]");
        page.waitForFunction(BELOW_THE_CLAIM, "[data-chart=list]");
    }

    private Visitor live(Visitor.Settings settings) {
        Visitor visitor = site.visitor(settings);
        visitor.openLive(Site.DASHBOARD);
        return visitor;
    }

    /** Words may be cut where a mark begins or ends, so the first piece is looked at. */
    private static void assertWords(Page page, WordKind kind, Quote quote) {
        Locator words = page.locator("reported-text [data-words=%s]".formatted(kind.id())).first();
        assertThat(words).isVisible();
        await().untilAsserted(() -> assertThat(quote.exact()).startsWith(words.textContent()));
    }

    private static void assertChosen(Page page, String id) {
        assertThat(page.locator("reported-text mark[data-statements~='%s']".formatted(id)).first())
                .hasAttribute("aria-current", "true");
        assertThat(page.locator("[data-part=card] .claim")).isVisible();
        // Parts are told of the choice one by one.
        await().untilAsserted(() -> assertThat((List<?>) page.evaluate(WRONG, id)).isEmpty());
    }
}
