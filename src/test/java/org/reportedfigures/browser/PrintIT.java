package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper: the text with numbered figures, and the charts as pictures. */
@InBrowser
class PrintIT {
    private final Site site;

    PrintIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 720, 360})
    void textListAndPicturesAreOnPaper(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        visitor.openLive(Site.DASHBOARD);
        visitor.awaitCharts();
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("reported-text p[data-p]").last()).isVisible();
        assertThat(page.locator("reported-text [data-statement]").first()).isVisible();
        assertThat(page.locator("[data-chart=list]")).isVisible();
        for (var chart : page.locator("reported-chart, reported-timeline").all()) {
            assertThat(chart.locator("svg:visible").first()).isVisible();
        }
        assertThat(page.locator("[data-part=filters] form").first()).isHidden();
        assertThat(page.locator(".apex:visible")).hasCount(0);
        assertThat(visitor.texts(CUT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 720, 360})
    void theCardOnPaperHasThePassageToo(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        String chosen = Content.of(Dossiers.FIRST).statements().getFirst().id();
        visitor.openLive(Site.DASHBOARD + "?statement=" + chosen);
        Page page = visitor.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".card > .claim")).isVisible();
        assertThat(page.locator(".card .quote")).isVisible();
    }

    /** Parts whose content is taller than they are: a scroller cuts it off on paper. */
    private static final String CUT =
            """
            [...document.querySelectorAll('[data-part]')]
                .filter(e => e.checkVisibility() && getComputedStyle(e).overflowY !== 'visible'
                    && e.scrollHeight > e.clientHeight + 1)
                .map(e => e.dataset.part)\
            """;
}
