package org.reportedfigures.dashboard.state;

import org.reportedfigures.charts.list.FigureList;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;

/** Addresses for what is drawn once for many states: those of rows and menus are holes. */
public record RowAddresses(DashboardUrls full) implements FigureList.RowAddress {
    @Override
    public Html to(Row row) {
        return Html.hole(new Hole.Address(Selection.of(row).parameter(), row.id()));
    }

    @Override
    public Html menu(String exhibit, String title) {
        return Html.hole(new Hole.Menu(exhibit, title));
    }

    @Override
    public Html sorted(Order order) {
        return Html.text(full.sorted(order));
    }

    @Override
    public Html more() {
        return Html.text(full.more());
    }
}
