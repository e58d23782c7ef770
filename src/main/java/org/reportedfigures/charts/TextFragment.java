package org.reportedfigures.charts;

import java.util.Optional;
import org.reportedfigures.library.Row;

/** Links to the very words at their publisher's page. */
public final class TextFragment {
    private TextFragment() {}

    /**
     * The address of the row's document with a text fragment ({@code #:~:text=}, W3C WICG) that
     * finds the passage; empty where the document has no http address.
     */
    public static Optional<String> link(Row row) {
        return row.dossier()
                .document(row.item().passage().document())
                .flatMap(document -> Optional.ofNullable(document.url()));
    }
}
