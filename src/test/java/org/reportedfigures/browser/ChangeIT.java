package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.reportedfigures.library.Row;

/** A dossier that changes while its page is open. */
@InBrowser
class ChangeIT {
    private static final String STATUS = "\"status\": \"planned\"";

    private final Site site;
    private final Dossiers dossiers = Dossiers.of(Dossiers.FIRST);
    private final Row chosen = Content.of(Dossiers.FIRST).statements().getFirst();

    ChangeIT(Site site) {
        this.site = site;
    }

    @Test
    void aChangeIsOnScreenAndSelectionAndFilterStay() {
        Visitor visitor = open("&category=" + chosen.category().id());
        String title = Content.of(Dossiers.FIRST).dossier().title().in("en").orElseThrow();
        dossiers.change(Dossiers.FIRST, title, "Changed " + title);
        Page page = visitor.page();
        assertThat(page.locator("h1")).containsText("Changed " + title);
        assertThat(page.locator("[data-chart=list] a[data-statement][aria-current=true]"))
                .hasAttribute("data-statement", chosen.id());
        assertThat(page.locator("[data-filter=category][aria-pressed=true]"))
                .hasAttribute("data-value", chosen.category().id());
        assertThat(visitor.errors()).isEmpty();
    }

    @Test
    void aBrokenOneLeavesTheLastGoodVersionAndTellsItsProblems() {
        Visitor visitor = open("");
        dossiers.change(Dossiers.FIRST, STATUS, "\"status\": \"boiling\"");
        Locator problems = visitor.page().locator("[data-part=notices] .problems");
        assertThat(problems).containsText("boiling");
        assertThat(problems).containsText("dossier.json:");
        assertThat(problems).not().containsText(dossiers.folder().toString());
        assertThat(visitor.page().locator("[data-part=card] .claim")).isVisible();
        dossiers.change(Dossiers.FIRST, "\"status\": \"boiling\"", STATUS);
        assertThat(problems).hasCount(0);
    }

    @Test
    void aDossierBrokenFromTheStartIsAPageWithItsProblemsAndTheOthersGoOn() {
        dossiers.add(Dossiers.FIRST, "broken");
        dossiers.change("broken", STATUS, "\"status\": \"boiling\"");
        RunningJar server = site.serve(dossiers.folder());
        Visitor visitor = site.visitor(Visitor.Settings.WIDE, server);
        visitor.openLive("/d/broken?lang=en");
        assertThat(visitor.page().locator(".problems")).containsText("boiling");
        visitor.openLive("/?lang=en");
        assertThat(visitor.page().locator("[href*='d/" + Dossiers.FIRST + "']").first())
                .isVisible();
        assertThat(server.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(server.get("/actuator/health").body()).contains("DEGRADED");
    }

    private Visitor open(String more) {
        Visitor visitor = site.visitor(Visitor.Settings.WIDE, site.serve(dossiers.folder()));
        visitor.openLive(Site.DASHBOARD + "?lang=en&statement=" + chosen.id() + more);
        return visitor;
    }
}
