package org.reportedfigures.words;

import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.WordKind;

/**
 * What a text shows at the words of an item.
 *
 * @param number of a statement: what its button says, from 1; unused for an event
 * @param colour the class of its category's colour, for example {@code c1}
 * @param label what a screen reader says for its button, unescaped
 */
public record MarkedItem(Item item, int number, String colour, String label) {
    /** What is marked and what the button stands behind: a statement's core, an event's passage. */
    Quote place() {
        return item instanceof Statement statement
                ? statement.words().of(WordKind.CORE).orElse(statement.passage())
                : item.passage();
    }
}
