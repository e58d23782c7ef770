package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.samples.Sample;

class RowsTest {
    @Test
    void numbersFollowTheTextNotTheFile() {
        Dossier dossier =
                new Sample()
                        .document("first", "en", "Two boats and 9 nets.")
                        .event("feast", told -> told.passage = "nets.")
                        .event("dawn", told -> told.passage = "Two")
                        .statement("nets", told -> told.core = "9 nets")
                        .statement("nine", told -> told.core = "9")
                        .statement("boats", told -> told.core = "Two boats")
                        .document("second", "en", "Ten.")
                        .statement("ten", told -> told.core = "Ten")
                        .dossier();

        assertThat(Rows.of(dossier))
                .extracting(row -> row.number() + " " + row.id())
                .containsExactly("1 boats", "2 nine", "3 nets", "4 ten", "0 dawn", "0 feast");
    }
}
