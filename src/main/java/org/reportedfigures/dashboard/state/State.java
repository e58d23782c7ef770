package org.reportedfigures.dashboard.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.exhibits.Parameter;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.PublicUrls;
import org.reportedfigures.library.Filter;
import org.reportedfigures.phrases.NumberPreferences;

/**
 * All that an address says of a dashboard: filters, selection, view, language, numbers.
 *
 * @param home the notation that the dossier opens in: what needs not be said
 * @param text id of the document that is open, "" for the first
 * @param textView narrow screens only: the text is the page
 * @param scale whether the chart of magnitudes is open
 * @param rows how many lines of the list are shown at most
 */
public record State(
        Filter filter,
        Selection selection,
        NumberPreferences notation,
        NumberPreferences home,
        Order order,
        String text,
        boolean textView,
        boolean scale,
        int rows) {
    static final String TEXT = "text";

    public static State home(NumberPreferences home) {
        return new State(
                Filter.NONE,
                Selection.NONE,
                home,
                home,
                Order.TEXT,
                "",
                false,
                false,
                Parameter.ROWS.usual());
    }

    public State with(Filter changed) {
        return new State(
                changed,
                selection,
                notation,
                home,
                order,
                text,
                textView,
                scale,
                Parameter.ROWS.usual());
    }

    public State with(Selection changed) {
        return new State(filter, changed, notation, home, order, text, textView, scale, rows);
    }

    public State with(NumberPreferences changed) {
        return new State(filter, selection, changed, home, order, text, textView, scale, rows);
    }

    public State with(Order changed) {
        return new State(filter, selection, notation, home, changed, text, textView, scale, rows);
    }

    public State withText(String changed) {
        return new State(filter, selection, notation, home, order, changed, textView, scale, rows);
    }

    public State withTextView(boolean changed) {
        return new State(filter, selection, notation, home, order, text, changed, scale, rows);
    }

    public State withScale(boolean changed) {
        return new State(filter, selection, notation, home, order, text, textView, changed, rows);
    }

    State withRows(int changed) {
        return new State(filter, selection, notation, home, order, text, textView, scale, changed);
    }

    /** Parameters in a fixed order, without what is the default; the same state, the same list. */
    List<Map.Entry<String, String>> parameters() {
        var all = new ArrayList<Map.Entry<String, String>>();
        BiConsumer<String, String> address = (name, value) -> all.add(Map.entry(name, value));
        filter.parameters()
                .forEach((name, values) -> values.forEach(value -> address.accept(name, value)));
        if (!selection.isEmpty()) {
            address.accept(selection.parameter(), selection.id());
        }
        Parameter.TEXT_VIEW.write(textView, address);
        Parameter.SCALE.write(scale, address);
        if (!text.isEmpty()) {
            address.accept(TEXT, text);
        }
        Parameter.SORT.write(order, address);
        Parameter.ROWS.write(rows, address);
        Parameters.write(notation, home, address);
        return all;
    }

    /** "" or the query with its question mark, encoded. */
    String query() {
        return PublicUrls.query(parameters());
    }
}
