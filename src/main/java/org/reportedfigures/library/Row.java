package org.reportedfigures.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Statement;

/**
 * One line of a list, table, chart or file: a statement with its figure, or an event.
 *
 * @param number of a statement: its number in text order, from 1; 0 for an event
 * @param figure null for an event
 */
public record Row(Dossier dossier, int number, @Nullable Figure figure, Item item) {
    public String id() {
        return item.id();
    }

    public Category category() {
        return switch (item) {
            case Event event -> event.category();
            case Statement statement -> figureOfStatement().category();
        };
    }

    public Optional<Statement> statement() {
        return item instanceof Statement statement ? Optional.of(statement) : Optional.empty();
    }

    /** The figure; only to be called for a row with a statement. */
    public Figure figureOfStatement() {
        if (figure == null) {
            throw new IllegalStateException("the event %s has no figure".formatted(id()));
        }
        return figure;
    }

    /** {@code statement} or {@code event}. */
    public String kind() {
        return item instanceof Event ? "event" : "statement";
    }
}
