package org.reportedfigures.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that is installed; none is ever fetched. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // What would go to another host must be seen as a request and never leave.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

    private final Playwright playwright =
            Playwright.create(
                    new Playwright.CreateOptions()
                            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser =
            playwright
                    .chromium()
                    .launch(
                            new BrowserType.LaunchOptions()
                                    .setExecutablePath(program())
                                    .setArgs(FLAGS));

    /** A new visitor with nothing cached. */
    Visitor visitor(Visitor.Settings settings, RunningJar server) {
        return new Visitor(browser.newContext(settings.options()), server);
    }

    private static Path program() {
        String named = System.getenv("CHROMIUM");
        if (named == null || named.isBlank()) {
            throw new IllegalStateException("Set CHROMIUM to an installed Chromium; ./test does.");
        }
        return Path.of(named);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
