package org.reportedfigures.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Label;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

/** What a dossier holds, read past the program that is tested: what its pages must show. */
record Content(Dossier dossier, List<Row> rows) {
    static Content of(String name) {
        Path folder = Dossiers.home(name);
        Dossier dossier = new DossierReader(DossierLimits.DEFAULT).read(folder).dossier();
        Objects.requireNonNull(dossier, () -> name + " is broken");
        return new Content(dossier, Rows.of(dossier));
    }

    List<StatementRow> statements() {
        return Rows.statements(rows);
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    /** The label in the notation that a language comes with. */
    Label label(Row row, String language) {
        return Phrases.in(NumberPreferences.of(language)).label(row);
    }
}
