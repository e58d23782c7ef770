package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.samples.InventedDossier;

class RowsTest {
    @Test
    void numbersFollowTheTextNotTheFile() {
        Dossier dossier =
                new InventedDossier()
                        .document("first", "en", "Two boats and 9 nets.")
                        .event(told("feast").passage("nets."))
                        .event(told("dawn").passage("Two"))
                        .add(told("nets").core("9 nets"))
                        .add(told("nine").core("9"))
                        .add(told("boats").core("Two boats"))
                        .document("second", "en", "Ten.")
                        .add(told("ten").core("Ten"))
                        .dossier();

        assertThat(Rows.of(dossier))
                .extracting(row -> row.number() + " " + row.id())
                .containsExactly("1 boats", "2 nine", "3 nets", "4 ten", "0 dawn", "0 feast");
    }
}
