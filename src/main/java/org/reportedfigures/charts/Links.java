package org.reportedfigures.charts;

import org.reportedfigures.library.Row;

/** What a drawing or list needs of the page that it stands on: addresses, above all. */
public interface Links {
    /** The address that selects the row, unescaped. */
    String to(Row row);

    /**
     * What else can be done with what is drawn: HTML that stands beside its title.
     *
     * @param exhibit its id, as in {@link Exhibit}
     * @param title plain text
     */
    default String menu(String exhibit, String title) {
        return "";
    }
}
