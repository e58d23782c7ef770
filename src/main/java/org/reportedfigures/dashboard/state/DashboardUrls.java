package org.reportedfigures.dashboard.state;

import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.words.MarkedText;

/**
 * Addresses of the states next to a state, relative to the page's base.
 *
 * @param dossier its id
 * @param site the address that is told to others, without a slash at its end
 */
public record DashboardUrls(String dossier, State state, String site) {
    /** Where the exhibits of single statements and events lie. */
    public static final String STATEMENTS = "statements/";

    /** Leads to the words of what is chosen; a live page brings them in view by itself. */
    public static final String WORDS = "#" + MarkedText.CHOSEN;

    private static final int MORE_ROWS = 400;

    public String to(Row row) {
        return to(state.withText("").with(Selection.of(row))) + WORDS;
    }

    String sorted(Order order) {
        return to(state.with(order));
    }

    String more() {
        return to(state.withRows(Math.min(state.rows() + MORE_ROWS, SizePolicy.MOST_ROWS)));
    }

    /**
     * The parameters of {@link #to(Row)} that the notation and the row do not say; "" or ending in
     * an ampersand.
     */
    public String kept() {
        State kept = state.with(Selection.NONE).with(state.home()).withText("").withTextView(false);
        return kept.query().isEmpty() ? "" : kept.query().substring(1) + "&";
    }

    /** The parameters that say only the notation; "" or beginning with an ampersand. */
    public String notation() {
        String query = State.home(state.home()).with(state.notation()).query();
        return query.isEmpty() ? "" : "&" + query.substring(1);
    }

    public String to(State other) {
        return "d/" + dossier + other.query();
    }

    /** The address of a state for others. */
    public String told(State other) {
        return site + "/" + to(other);
    }

    /**
     * An exhibit on its own, showing the rows of the state as they read there.
     *
     * @param ending {@code .svg}, {@code .png}, {@code .csv}, {@code .json}; "" for its page
     */
    public String embed(String exhibit, String ending) {
        State shown = State.home(state.home()).with(state.filter()).with(state.notation());
        return "embed/%s/%s%s%s".formatted(dossier, exhibit, ending, shown.query());
    }

    public DashboardUrls with(State other) {
        return new DashboardUrls(dossier, other, site);
    }

    /** The hidden fields of a form that keeps a state. */
    public static Html fields(State kept) {
        return kept.parameters().stream()
                .map(parameter ->
                        Html.of(
                                "<input type=\"hidden\" name=\"%s\" value=\"%s\">",
                                parameter.getKey(), parameter.getValue()))
                .collect(Html.joining());
    }
}
