package org.reportedfigures.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at the page: one tab, and a note of everything that should not happen. */
final class Visitor implements AutoCloseable {
    /** How long anything may take before it counts as not happening, in milliseconds. */
    private static final double LONGEST = 15_000;

    private final BrowserContext context;
    private final RunningJar server;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    /** What this visitor's browser is like. */
    record Settings(int width, int height, boolean dark, boolean scripts) {
        static final Settings WIDE = new Settings(1440, 900, false, true);

        static Settings width(int width) {
            return new Settings(width, width < 700 ? 740 : 900, false, true);
        }

        Settings inTheDark() {
            return new Settings(width, height, true, scripts);
        }

        Settings withoutScripts() {
            return new Settings(width, height, dark, false);
        }

        Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setReducedMotion(ReducedMotion.REDUCE)
                    .setJavaScriptEnabled(scripts);
        }
    }

    Visitor(BrowserContext context, RunningJar server) {
        this.context = context;
        this.server = server;
        context.setDefaultTimeout(LONGEST);
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST);
        this.page = context.newPage();
        page.onConsoleMessage(this::noteConsole);
        page.onPageError(errors::add);
        page.onDialog(dialog -> {
            errors.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onRequest(request -> noteHost(request.url()));
    }

    Page page() {
        return page;
    }

    /**
     * Opens a path and returns the answer to the page itself; the page may still be the first HTML.
     */
    Response open(String path) {
        return page.navigate(server.url(path));
    }

    /** Opens a path and waits until the live page has taken every part over. */
    Response openLive(String path) {
        Response response = open(path);
        awaitLive();
        return response;
    }

    void awaitLive() {
        page.waitForFunction("() => !document.getElementById('first')");
    }

    /** Waits until ApexCharts has drawn every chart that is near the screen. */
    void awaitCharts() {
        page.waitForFunction(
                """
                () => [...document.querySelectorAll('reported-chart')]
                    .filter(chart => chart.checkVisibility()
                        && chart.getBoundingClientRect().top < innerHeight + 100)
                    .every(chart => chart.dataset.drawn === 'apex')\
                """);
    }

    /** Opens all that is folded away, and waits until it is there. */
    void unfold() {
        page.evaluate("document.querySelectorAll('details.rows').forEach(d => { d.open = true; })");
        await("!document.querySelector('details.rows > noscript')");
    }

    /** Everything with the given hook, for example {@code data-statement=shells-dia}. */
    Locator all(String hook) {
        return page.locator("[" + hook + "]:visible");
    }

    /** Presses the first visible element that the selector finds. */
    void press(String selector) {
        page.locator(selector + ":visible").first().click();
    }

    /** Waits until a JavaScript expression is true. */
    void await(String expression) {
        page.waitForFunction("() => " + expression);
    }

    /** Waits until the address has (or, with null, has no more) this parameter. */
    void awaitParameter(String name, String value) {
        page.waitForFunction(
                "([name, value]) => new URLSearchParams(location.search).get(name) == value",
                new Object[] {name, value});
    }

    @SuppressWarnings("unchecked")
    List<String> texts(String script) {
        return (List<String>) page.evaluate(script);
    }

    /** Errors on the console and uncaught ones, in the order they came. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    /** Addresses asked for that are not this server's. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    private void noteConsole(ConsoleMessage message) {
        boolean answerToPage = message.location().equals(page.url() + ":0:0");
        if (message.type().equals("error") && !answerToPage) {
            errors.add(message.text() + " " + message.location());
        }
    }

    private void noteHost(String url) {
        if (url.startsWith("http")
                && URI.create(url).getPort() != URI.create(server.url("/")).getPort()) {
            strangers.add(url);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
