package org.reportedfigures.words;

import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.WordKind;

/**
 * How an item is marked in a text.
 *
 * @param number of a statement: the label of its button, from 1; unused for an event
 * @param colour the class of its category's colour, for example {@code c1}
 * @param label the accessible name of its button, unescaped
 */
public record MarkedItem(Item item, int number, String colour, String label) {
    /**
     * The words that are marked and followed by the button: a statement's core, an event's passage.
     */
    Quote place() {
        return item instanceof Statement statement
                ? statement.words().of(WordKind.CORE).orElse(statement.passage())
                : item.passage();
    }
}
