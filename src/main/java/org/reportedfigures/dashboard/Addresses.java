package org.reportedfigures.dashboard;

import java.util.stream.Collectors;
import org.reportedfigures.charts.FigureList;
import org.reportedfigures.charts.Order;
import org.reportedfigures.library.Row;

/**
 * Addresses of the states next to a state, relative to the page's base.
 *
 * @param dossier its id
 */
record Addresses(String dossier, State state) implements FigureList.Addresses {
    private static final int MORE_ROWS = 400;

    @Override
    public String to(Row row) {
        return to(state.withText("").with(Selection.of(row)));
    }

    @Override
    public String sorted(Order order) {
        return to(state.with(order));
    }

    @Override
    public String more() {
        return to(state.withRows(state.rows() + MORE_ROWS));
    }

    /**
     * The parameters of {@link #to(Row)} that the notation and the row do not say; "" or ending in
     * an ampersand.
     */
    String kept() {
        State kept = state.with(Selection.NONE).with(state.home()).withText("").withTextView(false);
        return kept.query().isEmpty() ? "" : kept.query().substring(1) + "&";
    }

    String to(State other) {
        return "d/" + dossier + other.query();
    }

    /** The hidden fields of a form that keeps a state. */
    static String fields(State kept) {
        return kept.parameters().stream()
                .map(parameter ->
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                                .formatted(parameter.getKey(), Html.text(parameter.getValue())))
                .collect(Collectors.joining());
    }
}
