package org.reportedfigures.dashboard;

import org.reportedfigures.charts.FigureList;
import org.reportedfigures.charts.Order;
import org.reportedfigures.library.Row;

/**
 * Addresses for what is drawn once for many states: those of rows leave the filter out and menus
 * are only marked, so that a drawing is the same wherever its rows are. {@link Fragment#at} puts
 * both in.
 */
record RowAddresses(Addresses full) implements FigureList.Addresses {
    /** Stand about the title of what a menu belongs to; no text of a dossier holds them. */
    static final char MENU = '\uFDD2';

    static final char MENU_END = '\uFDD3';

    @Override
    public String to(Row row) {
        State home = State.home(full.state().home()).with(full.state().notation());
        return full.with(home).to(row);
    }

    @Override
    public String menu(String exhibit, String title) {
        return MENU + title + MENU_END;
    }

    @Override
    public String sorted(Order order) {
        return full.sorted(order);
    }

    @Override
    public String more() {
        return full.more();
    }
}
