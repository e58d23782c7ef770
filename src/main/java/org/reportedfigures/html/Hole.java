package org.reportedfigures.html;

import java.util.List;

/** A place in shared markup whose content differs by reader; filled while the markup is written. */
public sealed interface Hole {
    /**
     * Within a quoted attribute: the URL that selects an item.
     *
     * @param kind {@code statement} or {@code event}
     */
    record Address(String kind, String id) implements Hole {}

    /** Within a tag: the attributes of a selected element, if one of these items is selected. */
    record Current(String kind, List<String> ids) implements Hole {
        public Current {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Before other classes: the class of filtered-out elements, if all of these items are filtered
     * out.
     */
    record Off(List<String> ids) implements Hole {
        public Off {
            ids = List.copyOf(ids);
        }
    }

    /** Within a tag: the id of the selected words. */
    record Chosen() implements Hole {}

    /**
     * The menu of an exhibit.
     *
     * @param exhibit its id
     * @param title of the exhibit, plain text
     */
    record Menu(String exhibit, String title) implements Hole {}

    /** Content that may be left out until requested. */
    record Folded(Html content) implements Hole {}
}
