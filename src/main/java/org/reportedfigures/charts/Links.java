package org.reportedfigures.charts;

import org.reportedfigures.library.Row;

/** Addresses that a drawing or list needs; the page that it stands on knows them. */
public interface Links {
    /** The address that selects the row, unescaped. */
    String to(Row row);
}
