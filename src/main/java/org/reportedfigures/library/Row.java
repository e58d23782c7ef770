package org.reportedfigures.library;

import java.util.Optional;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;

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
    Document document();

    /** The document of one of its quotes; mostly its own. */
    default Optional<Document> document(Quote quote) {
        return quote.document().equals(document().id())
                ? Optional.of(document())
                : dossier().document(quote.document());
    }

    /** The language of its document. */
    default String language() {
        return document().language();
    }
}
