package org.reportedfigures.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.samples.LargeDossier;

/** 2,000 statements in a text of a megabyte, 1,000 items on the timeline. */
@InBrowser
class LargeIT {
    private final Site site;

    LargeIT(Site site) {
        this.site = site;
    }

    @Test
    void staysWholeAndCanBeFilteredAndChosenFrom(@TempDir Path data) throws IOException {
        LargeDossier.write(data.resolve("large"), 2_000, 1_000);
        Visitor visitor = site.visitor(Visitor.Settings.WIDE, site.serve(data));
        visitor.openLive("/d/large");
        Page page = visitor.page();
        var count = page.locator("[data-count=statements]");
        assertThat(count).hasAttribute("data-of", "2000");
        assertThat(page.locator("reported-text button[data-statement]")).hasCount(2_000);

        visitor.press("[data-filter=category][data-value]");
        assertThat(count).not().hasAttribute("data-value", "2000");
        visitor.press("[data-chart=list] a[data-statement]");
        assertThat(page.locator("reported-text [data-words=number]").first()).isInViewport();
        assertThat(page).hasURL(Pattern.compile("category=.*statement="));
        assertThat(visitor.errors()).isEmpty();
    }

    /** Paragraphs that are far away have no height of their own yet. */
    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void bringsWhatIsFarDownTheTextInSight(int width, @TempDir Path data) throws IOException {
        LargeDossier.write(data.resolve("large"), 2_000, 1_000);
        Visitor visitor = site.visitor(Visitor.Settings.width(width), site.serve(data));
        visitor.openLive("/d/large?statement=s1500");
        Page page = visitor.page();
        Locator number = page.locator("reported-text [data-words=number]").first();
        assertThat(number).isInViewport();
        for (String id : List.of("e170", "e20", "e490")) {
            page.locator("reported-timeline .walk [data-event=%s]".formatted(id))
                    .dispatchEvent("click");
            visitor.awaitParameter("event", id);
            Locator passage = page.locator("reported-text button[data-event=%s]".formatted(id));
            assertThat(passage).hasAttribute("aria-current", "true");
            assertThat(passage).isInViewport();
        }
        assertThat(visitor.errors()).isEmpty();
    }
}
