package org.reportedfigures.charts;

import java.util.Optional;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;

/**
 * What every form of a citation holds.
 *
 * @param link the address that shows the row
 */
record Cited(Row row, Document document, Phrases phrases, String link) {
    /** Names the row in a file of many citations: letters, digits and dashes. */
    String key() {
        return row.dossier().id() + "-" + row.id();
    }

    String passage() {
        return phrases.text(document.language(), row.item().passage().exact());
    }

    String label() {
        return phrases.label(row).text();
    }

    String source() {
        return phrases.document(document);
    }

    String dossier() {
        return phrases.text(row.dossier().title());
    }

    /** When the document was published, where its first day is known. */
    Optional<When> published() {
        return Optional.ofNullable(document.published())
                .filter(when -> when.date().start() instanceof Edge.Known);
    }

    /** Whether the date is told for sure, as far as it goes. */
    static boolean isSure(When when) {
        return when.inferred() == null
                && when.date().start() instanceof Edge.Known known
                && !known.approximate()
                && !known.uncertain();
    }

    static Edge.Known first(When when) {
        return (Edge.Known) when.date().start();
    }
}
