package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Document;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Label;

/** The page with scripts off: readable at once, whole, and usable by its links. */
@InBrowser
class FirstHtmlIT {
    private static final Visitor.Settings SCRIPTLESS = Visitor.Settings.WIDE.withoutScripts();

    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    FirstHtmlIT(Site site) {
        this.site = site;
    }

    @Test
    void holdsTheWholeText() {
        Page page = open(Site.DASHBOARD);
        List<String> paragraphs = ShownText.paragraphs(page);
        Document document = content.dossier().documents().getFirst();
        assertThat(paragraphs)
                .containsExactlyElementsOf(
                        document.text()
                                .lines()
                                .map(String::strip)
                                .filter(l -> !l.isEmpty())
                                .toList());
    }

    @Test
    void marksEveryStatementInTheText() {
        Page page = open(Site.DASHBOARD);
        for (Row row : content.statements()) {
            assertThat(page.locator("reported-text " + ShownText.mark(row)).first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "en"})
    void saysTheWholeLabelOfEveryStatement(String language) {
        Page page = open(Site.DASHBOARD + "?lang=" + language);
        for (Row row : content.statements()) {
            Label label = content.label(row, language);
            String shown =
                    ShownText.text(page.locator("[data-chart=list] " + ShownText.statement(row)));
            assertThat(shown)
                    .contains(label.value(), label.noun(), label.status(), label.speaker());
        }
    }

    @Test
    void drawsChartsAndTimeline() {
        Page page = open(Site.DASHBOARD);
        List<Locator> charts = page.locator("reported-chart, reported-timeline").all();
        assertThat(charts).hasSizeGreaterThanOrEqualTo(3);
        for (Locator chart : charts) {
            assertThat(chart.locator("svg:visible").first()).isVisible();
            assertThat(chart).hasAttribute("data-state", java.util.regex.Pattern.compile(".+"));
        }
    }

    @Test
    void aTableHasARowForEachStatementOfItsChart() {
        Page page = open(Site.DASHBOARD);
        for (Locator chart : page.locator("reported-chart").all()) {
            chart.locator(".rows > summary").click();
            assertThat(chart.locator("tr[data-statement]:visible").first()).isVisible();
        }
    }

    @Test
    void aFilterIsALink() {
        Page page = open(Site.DASHBOARD);
        page.locator("a[data-filter=category]").first().click();
        assertThat(page.locator("a[data-filter=category]").first())
                .hasAttribute("aria-pressed", "true");
        assertThat(page.url()).contains("category=");
    }

    @Test
    void aStatementIsALink() {
        Page page = open(Site.DASHBOARD);
        page.locator("[data-chart=list] a[data-statement]").first().click();
        assertThat(page.url()).contains("statement=");
        assertThat(page.locator("reported-text button[aria-current=true]").first()).isVisible();
        assertThat(page.locator("[data-words=number]").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void choosingLeadsToTheWords(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width).withoutScripts());
        visitor.open(Site.DASHBOARD);
        Page page = visitor.page();
        for (String pressed :
                List.of("[data-chart=list] a[data-statement]", "reported-text button[value]")) {
            page.locator(pressed).last().click();
            assertThat(page).hasURL(java.util.regex.Pattern.compile("=[^#]+#chosen$"));
            assertThat(page.locator("#chosen")).isInViewport();
        }
    }

    @Test
    void anUnknownDossierIsNotFoundAndShowsTheWayBack() {
        Visitor visitor = site.visitor(SCRIPTLESS);
        assertThat(visitor.open("/d/no-such-dossier").status()).isEqualTo(404);
        visitor.press("main a.button");
        assertThat(visitor.page().locator("[href*='" + Dossiers.FIRST + "']").first()).isVisible();
    }

    @Test
    void anUnknownValueIsQuotedAndTheAllowedOnesAreNamed() {
        Page page = open(Site.DASHBOARD + "?lang=en&status=boiling");
        Locator notice = page.locator(".notice");
        assertThat(notice).containsText("boiling");
        assertThat(notice).containsText("planned");
    }

    @Test
    void narrowScreensGetTheTextAfterTheFigures() {
        Visitor visitor = site.visitor(Visitor.Settings.width(360).withoutScripts());
        visitor.open(Site.DASHBOARD);
        assertThat(visitor.page().locator("reported-text").first()).isVisible();
    }

    private Page open(String path) {
        Visitor visitor = site.visitor(SCRIPTLESS);
        assertThat(visitor.open(path).status()).isEqualTo(200);
        return visitor.page();
    }
}
