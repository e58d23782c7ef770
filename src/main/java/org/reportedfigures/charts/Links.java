package org.reportedfigures.charts;

import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;

/** What a drawing or list needs of the page that it is on: addresses, above all. */
public interface Links {
    /** No address at all. */
    Links NONE = row -> Html.NONE;

    /** The address that selects the row. */
    Html to(Row row);

    /**
     * What else can be done with what is drawn, beside its title.
     *
     * @param exhibit its id, as in addresses
     * @param title plain text
     */
    default Html menu(String exhibit, String title) {
        return Html.NONE;
    }
}
