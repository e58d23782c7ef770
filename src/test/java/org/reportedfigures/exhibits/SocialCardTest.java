package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Status;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedStatement;

class SocialCardTest {
    private static String of(Dossier dossier) {
        var exhibits =
                new Exhibits(
                        dossier,
                        "",
                        filter -> {
                            throw new IllegalStateException("a card needs no rows");
                        });
        return exhibits.card(ViewRequest.home(dossier));
    }

    @Test
    void figuresAreShownAsTheirList() {
        assertThat(of(Invented.dossier(Invented.geese(InventedStatement.told("a")))))
                .isEqualTo("list");
    }

    @Test
    void eventsAloneAreShownOnTheirTimelineAndNotAsAnEmptyList() {
        var fair = Invented.event("fair", Invented.both("Fair", "मेला"), Status.HAPPENED, null);

        assertThat(of(Invented.dossier(Invented.paper(null), List.of(), List.of(fair))))
                .isEqualTo("timeline");
    }
}
