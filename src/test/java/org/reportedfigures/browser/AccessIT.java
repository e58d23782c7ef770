package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA on every view, language, theme and width. */
@InBrowser
class AccessIT {
    static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    AccessIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "1440, false, en",
        "1440, true, hi",
        "768, true, en",
        "768, false, hi",
        "360, false, hi",
        "360, true, en"
    })
    void noViewBreaksARule(int width, boolean dark, String language) {
        Visitor.Settings settings = Visitor.Settings.width(width);
        Visitor visitor = site.visitor(dark ? settings.inTheDark() : settings);
        String statement = content.statements().getFirst().id();
        for (String view :
                List.of(
                        Site.DASHBOARD + "?lang=" + language,
                        Site.DASHBOARD + "?statement=" + statement + "&lang=" + language,
                        Site.DASHBOARD + "?view=text&chart=scale&lang=" + language,
                        Site.DASHBOARD + "?q=zzzz&lang=" + language,
                        "/?lang=" + language)) {
            visitor.openLive(view);
            visitor.awaitCharts();
            assertThat(violations(visitor)).as(view).isEmpty();
        }
        visitor.open("/d/nowhere?lang=" + language);
        assertThat(violations(visitor)).as("no such page").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440", "360"})
    void theFirstHtmlBreaksNoRule(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width).withoutScripts());
        visitor.open(Site.DASHBOARD);
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("hi");
        assertThat(visitor.page().locator("main").count()).isEqualTo(1);
        assertThat(visitor.page().locator("h1").count()).isEqualTo(1);
    }

    private static List<String> violations(Visitor visitor) {
        return new AxeBuilder(visitor.page())
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
