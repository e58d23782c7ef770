package org.reportedfigures.library;

import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Item;

/** One line of a list, table, chart or file: a statement with its figure, or an event. */
public sealed interface Row permits StatementRow, EventRow {
    Dossier dossier();

    /** Of a statement its place in the text, from 1; of an event 0. */
    int number();

    Item item();

    Category category();

    /** {@code statement} or {@code event}. */
    String kind();

    default String id() {
        return item().id();
    }

    /** Where its passage occurs. */
    default Document document() {
        return dossier().document(item().passage().document()).orElseThrow();
    }

    /** The language of its document. */
    default String language() {
        return document().language();
    }
}
