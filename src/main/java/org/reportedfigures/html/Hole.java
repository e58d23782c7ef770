package org.reportedfigures.html;

import java.util.List;

/** A place in markup that is filled as the markup is written out: the same for many readers. */
public sealed interface Hole {
    /**
     * Within a quoted attribute: the address that chooses an item.
     *
     * @param kind {@code statement} or {@code event}
     */
    record Address(String kind, String id) implements Hole {}

    /** Within a tag: the attributes of what is chosen, where one of these items is. */
    record Current(String kind, List<String> ids) implements Hole {
        public Current {
            ids = List.copyOf(ids);
        }
    }

    /**
     * In front of other classes: the class of what a filter leaves out, where it leaves out all.
     */
    record Off(List<String> ids) implements Hole {
        public Off {
            ids = List.copyOf(ids);
        }
    }

    /** Within a tag: the id of the words of what is chosen. */
    record Chosen() implements Hole {}

    /**
     * The menu of what is drawn.
     *
     * @param exhibit its id
     * @param title of what it belongs to, plain text
     */
    record Menu(String exhibit, String title) implements Hole {}

    /** What may be left out until it is asked for. */
    record Folded(Html content) implements Hole {}
}
