package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole page by keyboard alone. */
@InBrowser
class KeyboardIT {
    private static final int MOST_STOPS = 120;

    /** Where the focus is: its part, and whether it can be seen. */
    private static final String FOCUS =
            """
            (() => {
                const e = document.activeElement;
                if (e === document.body) return 'body';
                const box = e.getBoundingClientRect();
                const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 12)];
                const top = document.elementFromPoint(x, y);
                const seen = top && (e.contains(top) || top.contains(e));
                const part = e.closest('[data-part]')?.dataset.part ?? 'page';
                return `${part}|${seen}|${e.outerHTML.slice(0, 100)}`;
            })()\
            """;

    private final Site site;

    KeyboardIT(Site site) {
        this.site = site;
    }

    @Test
    void tabReachesEveryPartAndTheFocusIsAlwaysSeen() {
        Page page = live();
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            String stop = (String) page.evaluate(FOCUS);
            if (stop.equals("body")) {
                break;
            }
            stops.add(stop);
        }
        assertThat(stops).hasSizeLessThan(MOST_STOPS);
        assertThat(stops).filteredOn(stop -> stop.contains("|false|")).isEmpty();
        assertThat(stops.stream().map(stop -> stop.split("\\|")[0]).distinct().toList())
                .contains("top", "filters", "text", "list", "timeline");
    }

    @Test
    void arrowKeysWalkTheTextTheListAndTheTimeline() {
        Page page = live();
        for (String part : List.of("text", "list", "timeline")) {
            String rows =
                    "[data-part=%s] [tabindex='0']:is([data-statement], [data-event])"
                            .formatted(part);
            page.locator(rows).first().focus();
            String before = (String) page.evaluate("document.activeElement.outerHTML");
            page.keyboard().press("ArrowDown");
            assertThat((String) page.evaluate("document.activeElement.outerHTML"))
                    .isNotEqualTo(before);
            assertThat(page.locator("[data-part=%s] :focus".formatted(part))).hasCount(1);
        }
    }

    @Test
    void escapeDropsTheSelection() {
        Page page = live();
        page.locator("[data-chart=list] a[data-statement]").first().press("Enter");
        assertThat(page.locator("[data-part=card] .claim")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-part=card] .claim")).hasCount(0);
    }

    @Test
    void targetsAreLargeEnough() {
        Visitor visitor = site.visitor(Visitor.Settings.width(360));
        visitor.openLive(Site.DASHBOARD);
        assertThat(
                        visitor.texts(
                                """
                                [...document.querySelectorAll('button, input, summary, a.chip, a[data-go]')]
                                    .filter(e => e.checkVisibility() && !e.closest('p, svg'))
                                    .filter(e => e.getBoundingClientRect().height < 24)
                                    .map(e => e.outerHTML.slice(0, 120))\
                                """))
                .isEmpty();
    }

    private Page live() {
        Visitor visitor = site.visitor(Visitor.Settings.WIDE);
        visitor.openLive(Site.DASHBOARD);
        return visitor.page();
    }
}
