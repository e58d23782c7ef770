package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rule 1: where a value stands, its noun, its status and its speaker stand with it. Walks every
 * text of every view; the original text and its translations are the words themselves.
 */
@InBrowser
class BareValueIT {
    private final Site site;
    private final Content content = Content.of(Dossiers.FIRST);

    BareValueIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({"1440, en", "1440, hi", "360, en", "360, hi"})
    void noValueStandsBare(int width, String language) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        String query = "lang=" + language;
        for (String view :
                List.of(
                        "?" + query,
                        "?chart=scale&" + query,
                        "?view=text&" + query,
                        "?statement=%s&%s".formatted(content.statements().getFirst().id(), query),
                        "?statement=%s&%s".formatted(content.statements().getLast().id(), query))) {
            visitor.openLive(Site.DASHBOARD + view);
            visitor.awaitCharts();
            visitor.unfold();
            assertThat(new BareValues(content).on(visitor.page(), language)).as(view).isEmpty();
        }
    }
}
