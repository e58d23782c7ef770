package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts, list, timeline and mentions are taken elsewhere. */
@InBrowser
class ShareIT {
    private static final String CHART = "reported-chart .menu";
    private static final String TIMELINE = "reported-timeline .menu";

    private final Site site;
    private final String statement = Content.of(Dossiers.FIRST).statements().getFirst().id();

    ShareIT(Site site) {
        this.site = site;
    }

    private Visitor live(Visitor.Settings settings, String query) {
        Visitor visitor = site.visitor(settings);
        visitor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.openLive(Site.DASHBOARD + query);
        return visitor;
    }

    private static Locator menu(Page page, String menu) {
        return page.locator(menu).first();
    }

    /** Opens the dialog of the first chart. */
    private static Locator embedding(Page page) {
        menu(page, CHART).locator("summary").click();
        menu(page, CHART).locator("[data-ask]").click();
        return opened(page);
    }

    private static Locator opened(Page page) {
        Locator dialog = page.locator("dialog[open]");
        dialog.locator("h2").waitFor();
        return dialog;
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    @Test
    void arrowKeysWalkAMenuAndEscapeLeavesIt() {
        Page page = live(Visitor.Settings.WIDE, "").page();
        Locator menu = menu(page, CHART);
        Locator summary = menu.locator("summary");
        Locator entries = menu.locator("a");
        summary.focus();
        page.keyboard().press("ArrowDown");
        assertThat(entries.first()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(entries.nth(1)).isFocused();
        page.keyboard().press("End");
        assertThat(entries.last()).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(entries.first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(summary).isFocused();
        assertThat(entries.first()).isHidden();
    }

    @Test
    void escapeInAMenuKeepsWhatIsChosen() {
        Page page = live(Visitor.Settings.WIDE, "?statement=" + statement).page();
        menu(page, CHART).locator("summary").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-part=card] .claim")).isVisible();
    }

    @Test
    void oneMenuIsOpenAtATimeAndAPressElsewhereClosesIt() {
        Page page = live(Visitor.Settings.WIDE, "").page();
        menu(page, CHART).locator("summary").click();
        menu(page, TIMELINE).locator("summary").click();
        assertThat(page.locator(".menu[open]")).hasCount(1);
        assertThat(menu(page, TIMELINE).locator("a").first()).isVisible();
        page.locator("reported-timeline h2").click();
        assertThat(page.locator(".menu[open]")).hasCount(0);
    }

    @Test
    void anOpenMenuMovesNothing() {
        Visitor visitor = live(Visitor.Settings.WIDE, "");
        // What ApexCharts draws takes its place before anything is measured.
        visitor.awaitCharts();
        Page page = visitor.page();
        String boxes =
                "JSON.stringify([...document.querySelectorAll('reported-chart figure, h2, h3')]"
                        + ".map(e => [e.offsetTop, e.offsetLeft, e.offsetWidth, e.offsetHeight]))";
        Object before = page.evaluate(boxes);
        menu(page, CHART).locator("summary").click();
        menu(page, CHART).locator("a").first().waitFor();
        assertThat(page.evaluate(boxes)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame", "script", "picture", "link", "alternative"})
    void copyPutsTheTextOnTheClipboardToTheLetterAndSaysSo(String way) {
        Page page = live(Visitor.Settings.WIDE, "?lang=en").page();
        Locator dialog = embedding(page);
        Locator row = dialog.locator(".copy:has(#copy-%s)".formatted(way));
        row.locator("button").click();
        assertThat(dialog.locator("[role=status]")).hasText("Copied");
        assertThat(clipboard(page)).isEqualTo(row.locator("textarea").inputValue());
    }

    @Test
    void theLinkInAMenuIsCopiedAndNobodyGoesThere() {
        Page page = live(Visitor.Settings.WIDE, "").page();
        menu(page, TIMELINE).locator("summary").click();
        menu(page, TIMELINE).locator("[data-copy]").click();
        assertThat(page.locator("body > [role=status]")).not().isEmpty();
        assertThat(clipboard(page)).isEqualTo(site.server().url(Site.DASHBOARD + "#timeline"));
        assertThat(page.url()).doesNotContain("#");
    }

    @Test
    void theDialogClosesAndTheFocusReturns() {
        Visitor visitor = live(Visitor.Settings.WIDE, "?statement=" + statement);
        Page page = visitor.page();
        embedding(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(menu(page, CHART).locator("summary")).isFocused();
        // The card that has come to stick shows its buttons where it began.
        page.evaluate("scrollTo({top: 0, behavior: 'instant'})");
        for (String ask : List.of("cite", "embed")) {
            Locator button = page.locator(".actions [data-ask^=%s]".formatted(ask));
            button.click();
            opened(page).locator("[data-shut]").click();
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(button).isFocused();
        }
        assertThat(page.locator("[data-part=card] .claim")).isVisible();
        assertThat(visitor.errors()).isEmpty();
    }

    @Test
    void aPressBesideTheDialogClosesIt() {
        Page page = live(Visitor.Settings.WIDE, "").page();
        embedding(page);
        page.mouse().click(5, 5);
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    void aChoiceIsInEverySnippetAndTheFocusStaysOnIt() {
        Page page = live(Visitor.Settings.WIDE, "").page();
        Locator dialog = embedding(page);
        dialog.locator("#copy-picture summary").click();
        Locator dark = dialog.locator("input[value=dark]");
        dark.check();
        assertThat(dialog.locator("iframe[src*='theme=dark']")).isVisible();
        dialog.locator("input[value=now]").check();
        assertThat(dialog.locator("iframe[src*='theme=dark'][src*='v=']")).isVisible();
        assertThat(dialog.locator("input[value=now]")).isFocused();
        assertThat(dialog.locator("#copy-picture textarea")).isVisible();
        assertThat(dialog.locator("#copy-picture textarea").inputValue())
                .contains("theme=dark&amp;v=");
    }

    @Test
    void thePreviewIsAsHighAsItsPage() {
        Visitor visitor = live(Visitor.Settings.WIDE, "");
        embedding(visitor.page());
        visitor.await(
                """
                (frame => frame && frame.style.height !== ''
                    && Math.abs(frame.clientHeight - frame.contentDocument.body.offsetHeight) <= 1)(
                    document.querySelector('dialog iframe'))\
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frame", "script"})
    void whatIsPastedWorksOnAnotherSite(String way) {
        Page page = live(Visitor.Settings.WIDE, "?lang=en").page();
        String title = page.locator("reported-chart h3").first().innerText();
        Locator dialog = embedding(page);
        String pasted = dialog.locator("#copy-%s textarea".formatted(way)).inputValue();
        try (var other = new OtherSite("<!doctype html><title>Other</title>" + pasted)) {
            page.navigate(other.url());
            assertThat(page.frameLocator("iframe").locator("h1")).hasText(title);
            assertThat(page.locator("iframe").getAttribute("title")).startsWith(title);
            if (way.equals("script")) {
                page.waitForFunction("() => document.querySelector('iframe').style.height !== ''");
            }
        }
    }

    @Test
    void withoutScriptsMenusOpenAndLeadWhereTheySay() {
        Visitor visitor = site.visitor(Visitor.Settings.WIDE.withoutScripts());
        visitor.open(Site.DASHBOARD);
        Locator menu = menu(visitor.page(), CHART);
        menu.locator("summary").click();
        for (Locator file : menu.locator("a[download]").all()) {
            String address = file.getAttribute("href");
            assertThat(site.server().get("/" + address).statusCode()).as(address).isEqualTo(200);
        }
        menu.locator("[data-ask]").click();
        assertThat(visitor.page().locator("main figure")).isVisible();
        assertThat(visitor.page().url()).contains("/embed/" + Dossiers.FIRST + "/");
    }

    @ParameterizedTest
    @CsvSource({"1440, false, en", "1440, true, hi", "360, true, en", "360, false, hi"})
    void noDialogBreaksARuleOrIsWiderThanTheScreen(int width, boolean dark, String language) {
        Visitor.Settings settings = Visitor.Settings.width(width);
        Visitor visitor =
                live(
                        dark ? settings.inTheDark() : settings,
                        "?lang=%s&statement=%s".formatted(language, statement));
        Page page = visitor.page();
        for (String ask : List.of("cite", "embed")) {
            page.locator(".actions [data-ask^=%s]".formatted(ask)).click();
            Locator dialog = opened(page);
            assertThat(violations(page)).as(ask).isEmpty();
            assertThat((Boolean) dialog.evaluate("d => d.scrollWidth <= d.clientWidth")).isTrue();
            assertThat(dialog.boundingBox().width).isLessThanOrEqualTo(width);
            assertThat(small(dialog)).isEmpty();
            page.keyboard().press("Escape");
        }
        page.locator("[data-part=list] .menu summary").focus();
        page.keyboard().press("ArrowDown");
        assertThat(violations(page)).isEmpty();
        assertThat(small(page.locator(".menu[open]"))).isEmpty();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
        assertThat(visitor.errors()).isEmpty();
    }

    /** What can be pressed and is smaller than a finger finds. */
    @SuppressWarnings("unchecked")
    private static List<String> small(Locator part) {
        return (List<String>)
                part.evaluate(
                        """
                        part => [...part.querySelectorAll('a, button, summary, label')]
                            .filter(e => e.checkVisibility())
                            .filter(e => e.getBoundingClientRect().height < 24)
                            .map(e => e.outerHTML.slice(0, 120))\
                        """);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(AccessIT.RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
