package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not happen: requests to others, errors, web fonts, anything that moves by itself. */
@InBrowser
class QuietIT {
    private final Site site;

    QuietIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 360})
    void nobodyElseIsAskedAndNothingFails(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        for (String dossier : Dossiers.names()) {
            visitor.openLive("/d/" + dossier);
            visitor.awaitCharts();
        }
        visitor.openLive("/");
        assertThat(visitor.strangers()).isEmpty();
        assertThat(visitor.errors()).isEmpty();
        assertThat(visitor.texts("[...document.fonts].map(font => font.family)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 768, 360})
    void nothingMovesWhenThePageComesAlive(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        visitor.page().addInitScript(Boxes.NOTE_FIRST);
        visitor.openLive(Site.DASHBOARD);
        visitor.awaitCharts();
        List<String> moved = visitor.texts(Boxes.MOVED);
        assertThat(moved).isEmpty();
        double shift = ((Number) visitor.page().evaluate("window.shifted")).doubleValue();
        assertThat(shift).isLessThanOrEqualTo(0.02);
    }
}
