package org.reportedfigures.dashboard.page;

import org.reportedfigures.html.HtmlWriter;

/** A place in the page: a box that holds places, or a part that holds what readers see. */
public sealed interface Slot permits Container, Region {
    /** Unlike that of any other place of the page. */
    String name();

    /** Writes it as HTML; the live page makes the same elements. */
    void write(HtmlWriter out);
}
