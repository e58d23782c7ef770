package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Embeds as other people's pages show them. */
@InBrowser
class EmbedIT {
    private static final String EMBED = "/embed/" + Dossiers.FIRST + "/";
    private static final List<String> KINDS =
            List.of(
                    "bars-person",
                    "mentions-shells",
                    "scale",
                    "list",
                    "timeline",
                    "figures/troops",
                    "statements/shells-dia");

    private final Site site;

    EmbedIT(Site site) {
        this.site = site;
    }

    private String frame(String id, String path, String attributes) {
        return "<iframe id=%s %s width=100%% src=\"%s\" title=\"%s\"></iframe>"
                .formatted(id, attributes, site.server().url(EMBED + path), path);
    }

    private Page host(Visitor visitor, HostPage host) {
        visitor.page().navigate(host.url());
        return visitor.page();
    }

    private static Visitor.Settings wide() {
        return Visitor.Settings.width(800);
    }

    @Test
    void theHeightThatIsToldDoesNotDependOnTheFrames() {
        Visitor visitor = site.visitor(wide());
        try (HostPage host =
                HostPage.with(
                        frame("none", "list", "height=0")
                                + frame("some", "list", "height=300")
                                + frame("most", "list", "height=3000"))) {
            Page page = host(visitor, host);
            page.waitForFunction("() => Object.keys(heights).length === 3");

            assertThat(page.evaluate("() => [...new Set(Object.values(heights))].length"))
                    .isEqualTo(1);
            assertThat((Integer) page.evaluate("() => heights.none")).isBetween(400, 2500);
        }
    }

    @Test
    void theHeightIsToldInShapesThatHostsKnow() {
        Visitor visitor = site.visitor(wide());
        try (HostPage host = HostPage.with(frame("one", "list", "height=300"))) {
            Page page = host(visitor, host);
            page.waitForFunction("() => heights.one && messages.length >= 4");

            assertThat(
                            page.evaluate(
                                    """
                                    () => messages.some(m => m.sentinel === 'amp'
                                            && m.type === 'embed-size' && m.height === heights.one)
                                        && messages.some(m => m.context === 'iframe.resize'
                                            && m.src === document.getElementById('one').src
                                            && m.height === heights.one)\
                                    """))
                    .isEqualTo(true);
        }
    }

    @Test
    void aFrameWithoutAWidthIsNotToldTheHeightOfAWordALine() {
        Visitor visitor = site.visitor(wide());
        try (HostPage host =
                HostPage.with(frame("one", "list", "style=width:0;border:0 height=300"))) {
            Page page = host(visitor, host);
            page.evaluate("() => { one.style.width = '100%'; }");
            page.waitForFunction("() => heights.one");

            assertThat(page.evaluate("() => messages.every(m => !(m.height > 5000))"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aFilterThatShortensAnEmbedShrinksItsFrame() {
        Visitor visitor = site.visitor(wide());
        String script = "<script src=\"%s\"></script>".formatted(site.server().url("/embed.js"));
        try (HostPage host = HostPage.with(script + frame("one", "list", "height=300"))) {
            Page page = host(visitor, host);
            page.waitForFunction("() => one.clientHeight === heights.one");
            int all = (Integer) page.evaluate("() => heights.one");
            page.evaluate("() => { one.src += '?category=people'; }");
            page.waitForFunction(
                    "all => heights.one < all && one.clientHeight === heights.one", all);
        }
    }

    @Test
    void twoEmbedsOnOnePageDoNotDisturbEachOther() {
        Visitor visitor = site.visitor(wide());
        String script = "<script src=\"%s\"></script>".formatted(site.server().url("/embed.js"));
        try (HostPage host =
                HostPage.with(
                        frame("one", "list", "height=300")
                                + frame("two", "statements/shells-dia?theme=dark", "height=300")
                                + script)) {
            Page page = host(visitor, host);
            page.waitForFunction(
                    """
                    () => one.clientHeight === heights.one && two.clientHeight === heights.two
                        && heights.one > heights.two\
                    """);
            assertThat((Integer) page.evaluate("() => heights.one")).isBetween(400, 2500);
        }
    }

    @Test
    void theScriptOfOurSiteListensToNobodyElse() {
        Visitor visitor = site.visitor(wide());
        String script = "<script src=\"%s\"></script>".formatted(site.server().url("/embed.js"));
        String stranger =
                """
                <iframe id=other height=77 srcdoc="<script>
                  parent.postMessage({type: 'reported-figures', height: 999}, '*')</script>"></iframe>
                """;
        try (HostPage host =
                HostPage.with(script + stranger + frame("one", "list", "height=300"))) {
            Page page = host(visitor, host);
            page.waitForFunction("() => one.clientHeight === heights.one && heights.other === 999");
            page.evaluate("() => postMessage({type: 'reported-figures', height: 998}, '*')");
            page.waitForFunction("() => messages.some(m => m.height === 998)");

            assertThat(page.evaluate("() => other.clientHeight")).isEqualTo(77);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "sandbox=allow-scripts"})
    void aSandboxedFrameShowsAllOfIt(String sandbox) {
        Visitor visitor = site.visitor(wide());
        String script = "<script src=\"%s\"></script>".formatted(site.server().url("/embed.js"));
        try (HostPage host =
                HostPage.with(script + frame("one", "bars-person", sandbox + " height=900"))) {
            Page page = host(visitor, host);
            FrameLocator embed = page.frameLocator("#one");

            PlaywrightAssertions.assertThat(embed.locator("svg.broad")).isVisible();
            PlaywrightAssertions.assertThat(embed.locator("blockquote").first()).isVisible();
            if (sandbox.contains("scripts")) {
                page.waitForFunction("() => one.clientHeight === heights.one");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {712, 1000, 1200})
    void whoeverTakesTheFirstDrawingTakesTheOneThatIsShown(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width).withoutScripts());
        for (String kind : List.of("bars-person", "mentions-shells", "scale", "timeline")) {
            for (String language : List.of("hi", "en")) {
                visitor.open(EMBED + kind + "?lang=" + language);
                Locator first = visitor.page().locator("svg, canvas, img").first();

                assertThat(first.isVisible()).as("%s in %s", kind, language).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "320, narrow",
        "479, narrow",
        "480, wide",
        "500, wide",
        "711, wide",
        "768, wide|broad",
        "1200, wide|broad"
    })
    void theDrawingFitsItsFrame(int width, String form) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        for (String kind : KINDS) {
            visitor.open(EMBED + kind);
            Page page = visitor.page();
            if (page.locator("svg.drawing").count() > 0) {
                Object shown =
                        page.locator("svg.drawing:not(.bands):visible")
                                .evaluate(
                                        "svg => svg.closest('.wide, .broad, .narrow').getAttribute('class')");
                assertThat((String) shown).as(kind).containsPattern("\\b(" + form + ")\\b");
            }
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(kind)
                    .isEqualTo(width);
        }
        assertThat(visitor.errors()).isEmpty();
    }

    @Test
    void nothingIsMissingWithScriptsOff() {
        Visitor visitor = site.visitor(wide().withoutScripts());
        for (String kind : KINDS) {
            visitor.open(EMBED + kind);
            PlaywrightAssertions.assertThat(visitor.page().locator("blockquote[lang=hi]").first())
                    .isVisible();
            PlaywrightAssertions.assertThat(visitor.page().locator(".tr [lang=en]").first())
                    .isVisible();
            PlaywrightAssertions.assertThat(visitor.page().locator("footer a").last()).isVisible();
        }
    }

    @Test
    void anInteractiveOneMovesNothing() {
        Visitor visitor = site.visitor(wide());
        visitor.page()
                .addInitScript(
                        """
                        window.shift = 0;
                        new PerformanceObserver(list => list.getEntries().forEach(e => shift += e.value))
                            .observe({ type: 'layout-shift', buffered: true });\
                        """);
        for (String kind : List.of("bars-person", "scale", "mentions-shells")) {
            visitor.open(EMBED + kind + "?interactive=true");
            visitor.await("document.querySelector('reported-chart').dataset.drawn === 'apex'");
            visitor.await(
                    "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))");

            assertThat(((Number) visitor.page().evaluate("() => shift")).doubleValue()).isZero();
        }
        assertThat(visitor.errors()).isEmpty();
        assertThat(visitor.strangers()).isEmpty();
    }

    @Test
    void nothingOfAHostileDossierComesAlive() {
        Visitor visitor = site.visitor(wide());
        String statement = Content.of("hostile").statements().getFirst().id();
        for (String kind : List.of("list", "timeline", "statements/" + statement)) {
            visitor.open("/embed/hostile/" + kind);
            Page page = visitor.page();

            assertThat(page.locator("script").count()).as(kind).isEqualTo(1);
            assertThat(page.locator("img, iframe, object, form, textarea").count()).isZero();
            assertThat(page.locator("main").count()).isEqualTo(1);
        }
        assertThat(visitor.errors()).isEmpty();
        assertThat(visitor.strangers()).isEmpty();
    }

    @Test
    void aStaticOneIsOneRequest() {
        Visitor visitor = site.visitor(wide());
        var asked = new java.util.ArrayList<String>();
        visitor.page().onRequest(request -> asked.add(request.url()));
        visitor.open(EMBED + "bars-person");
        visitor.page().waitForLoadState();

        assertThat(asked).hasSize(1);
        assertThat(visitor.page().context().cookies()).isEmpty();
        assertThat(visitor.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320, false, hi", "800, true, en", "800, false, hi", "480, true, hi"})
    void noEmbedBreaksARuleOfAccess(int width, boolean dark, String language) {
        Visitor.Settings settings = Visitor.Settings.width(width);
        Visitor visitor = site.visitor(dark ? settings.inTheDark() : settings);
        for (String kind : KINDS) {
            visitor.open(EMBED + kind + "?lang=" + language);
            assertThat(
                            new AxeBuilder(visitor.page())
                                    .analyze().getViolations().stream()
                                            .map(rule ->
                                                    rule.getId()
                                                            + rule.getNodes().getFirst().getHtml())
                                            .toList())
                    .as(kind)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi"})
    void noValueStandsBare(String language) {
        var values = new BareValues(Content.of(Dossiers.FIRST));
        for (int width : List.of(320, 800)) {
            Visitor visitor = site.visitor(Visitor.Settings.width(width));
            for (String kind : KINDS) {
                visitor.open(EMBED + kind + "?lang=" + language);
                assertThat(values.on(visitor.page(), language)).as(kind).isEmpty();
            }
        }
    }

    @Test
    void aPageOfPaperHoldsTheSameInLightColours() {
        Visitor visitor = site.visitor(wide().inTheDark());
        visitor.open(EMBED + "bars-person?theme=dark");
        visitor.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(visitor.page().evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(252, 251, 247)");
        PlaywrightAssertions.assertThat(visitor.page().locator("svg.broad")).isVisible();
    }

    @Test
    void aThemeThatIsAskedForHoldsWhateverTheDevice() {
        Map<String, String> papers =
                Map.of("light", "rgb(252, 251, 247)", "dark", "rgb(22, 21, 18)");
        for (Visitor.Settings settings : List.of(wide(), wide().inTheDark())) {
            Visitor visitor = site.visitor(settings);
            papers.forEach((theme, paper) -> {
                visitor.open(EMBED + "list?theme=" + theme);
                assertThat(
                                visitor.page()
                                        .evaluate(
                                                "() => getComputedStyle(document.body).backgroundColor"))
                        .isEqualTo(paper);
            });
        }
    }
}
