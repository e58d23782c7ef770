package org.reportedfigures.dashboard.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.library.Filter;
import org.reportedfigures.phrases.NumberPreferences;
import org.springframework.web.util.UriUtils;

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
    /** Lines of the list that are shown before a reader asks for more. */
    static final int FIRST_ROWS = 100;

    public static State home(NumberPreferences home) {
        return new State(
                Filter.NONE, Selection.NONE, home, home, Order.TEXT, "", false, false, FIRST_ROWS);
    }

    public State with(Filter changed) {
        return new State(
                changed, selection, notation, home, order, text, textView, scale, FIRST_ROWS);
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
        filter.parameters().forEach((name, values) -> values.forEach(v -> add(all, name, v)));
        if (!selection.isEmpty()) {
            add(all, selection.parameter(), selection.id());
        }
        if (textView) {
            add(all, "view", "text");
        }
        if (scale) {
            add(all, "chart", "scale");
        }
        if (!text.isEmpty()) {
            add(all, "text", text);
        }
        if (order != Order.TEXT) {
            add(all, "sort", order.id());
        }
        if (rows != FIRST_ROWS) {
            add(all, "rows", Integer.toString(rows));
        }
        NumberPreferences given =
                notation.language().equals(home.language())
                        ? home
                        : NumberPreferences.of(notation.language());
        if (!notation.language().equals(home.language())) {
            add(all, "lang", notation.language());
        }
        if (notation.grouping() != given.grouping()) {
            add(all, "numbers", notation.grouping().id());
        }
        if (notation.digits() != given.digits()) {
            add(all, "digits", notation.digits().id());
        }
        return all;
    }

    private static void add(List<Map.Entry<String, String>> all, String name, String value) {
        all.add(Map.entry(name, value));
    }

    /** "" or the query with its question mark, encoded. */
    String query() {
        return parameters().stream()
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), UTF_8))
                .reduce((all, one) -> all + "&" + one)
                .map(all -> "?" + all)
                .orElse("");
    }
}
