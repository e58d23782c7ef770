package org.reportedfigures.dashboard;

import org.reportedfigures.charts.Links;
import org.reportedfigures.library.Row;

/**
 * Addresses of the states next to a state, relative to the page's base.
 *
 * @param dossier its id
 */
record Addresses(String dossier, State state) implements Links {
    @Override
    public String to(Row row) {
        return to(state.with(Selection.of(row)));
    }

    String to(State other) {
        return "d/" + dossier + other.query();
    }
}
