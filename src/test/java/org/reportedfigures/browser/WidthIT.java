package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is wider than the screen, whatever the dossier holds. */
@InBrowser
class WidthIT {
    private final Site site;

    WidthIT(Site site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 768, 360, 320})
    void nothingIsWiderThanTheScreen(int width) {
        Visitor visitor = site.visitor(Visitor.Settings.width(width));
        for (String dossier : Dossiers.names()) {
            for (String state :
                    List.of("?lang=en", "?lang=hi", "?lang=en&view=text", "?chart=scale")) {
                visitor.openLive("/d/" + dossier + state);
                assertThat(visitor.texts(WIDER)).as(dossier + state).isEmpty();
            }
        }
        visitor.openLive("/");
        assertThat(visitor.texts(WIDER)).isEmpty();
    }

    /** What sticks out of the page, but for what lies in a scroller of its own. */
    private static final String WIDER =
            """
            (() => {
                const page = document.documentElement;
                if (page.scrollWidth <= page.clientWidth) return [];
                const out = [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > page.clientWidth + 1)
                    .map(e => e.outerHTML.slice(0, 120));
                return out.length > 0 ? out.slice(0, 5) : ['the page itself'];
            })()\
            """;
}
