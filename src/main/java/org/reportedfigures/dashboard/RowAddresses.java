package org.reportedfigures.dashboard;

import org.reportedfigures.charts.FigureList;
import org.reportedfigures.charts.Order;
import org.reportedfigures.library.Row;

/**
 * Addresses for what is drawn once for many states: those of rows leave the filter out, so that a
 * drawing is the same wherever its rows are. {@link Fragment#at} puts the filter in.
 */
record RowAddresses(Addresses full) implements FigureList.Addresses {
    @Override
    public String to(Row row) {
        State home = State.home(full.state().home()).with(full.state().notation());
        return new Addresses(full.dossier(), home).to(row);
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
