package org.reportedfigures.dashboard.state;

import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.charts.list.FigureList;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.Selection;
import org.reportedfigures.exhibits.SiteUrls;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.html.Hole;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.words.MarkedText;

/**
 * Where the links of a dashboard lead, relative to the page's base.
 *
 * @param state what the dashboard shows
 * @param site for the addresses that are given to others
 */
public record DashboardUrls(ViewRequest state, SiteUrls site) {
    /** Leads to the words of what is chosen; a live page brings them in view by itself. */
    public static final String WORDS = "#" + MarkedText.CHOSEN;

    /** Names of the parameters that say what is chosen; names are for the browser, which merges. */
    public static final String CHOSEN = Parameters.STATEMENT.name() + " " + Parameters.EVENT.name();

    /** Names of the parameters that another choice replaces. */
    public static final String CHOICE = CHOSEN + " " + Parameters.TEXT.name();

    /** Names of the parameters that say how the page is looked at, not which rows are shown. */
    public static final String LOOKS = CHOSEN + " " + String.join(" ", ViewRequest.PAGE);

    private static final int MORE_ROWS = 400;

    /** Id of the dossier. */
    public String dossier() {
        return state.dossier();
    }

    public String to(Row row) {
        return to(state.withText("").with(Selection.of(row))) + WORDS;
    }

    /**
     * The parameters of {@link #to(Row)} that the notation and the row do not say; "" or ending in
     * an ampersand.
     */
    public String kept() {
        String query =
                query(
                        state.with(Selection.NONE)
                                .with(state.home())
                                .withText("")
                                .with(Parameters.TEXT_VIEW, false));
        return query.isEmpty() ? "" : query.substring(1) + "&";
    }

    /** The parameters that say only the notation; "" or beginning with an ampersand. */
    public String notation() {
        String query = query(state.everything());
        return query.isEmpty() ? "" : "&" + query.substring(1);
    }

    public String to(ViewRequest other) {
        return SiteUrls.RELATIVE.page(other);
    }

    /** The address of a state for others. */
    public String told(ViewRequest other) {
        return site.page(other);
    }

    /**
     * An exhibit on its own, showing the rows of the state as they read there.
     *
     * @param ending {@code .svg}, {@code .png}, {@code .csv}, {@code .json}; "" for its page
     */
    public String embed(String exhibit, String ending) {
        return SiteUrls.RELATIVE.exhibit(state.rows(), exhibit, ending);
    }

    public DashboardUrls with(ViewRequest other) {
        return new DashboardUrls(other, site);
    }

    /** The hidden fields of a form that keeps a state. */
    public static Html fields(ViewRequest kept) {
        return kept.pageParameters().stream()
                .map(parameter ->
                        Html.of(
                                "<input type=\"hidden\" name=\"%s\" value=\"%s\">",
                                parameter.getKey(), parameter.getValue()))
                .collect(Html.joining());
    }

    private static String query(ViewRequest asked) {
        return SiteUrls.query(asked.pageParameters());
    }

    /** For what is drawn once for many states: addresses of rows and menus are holes. */
    public FigureList.RowAddress drawn() {
        return new FigureList.RowAddress() {
            @Override
            public Html to(Row row) {
                return Html.hole(new Hole.Address(row.kind(), row.id()));
            }

            @Override
            public Html menu(String exhibit, String title) {
                return Html.hole(new Hole.Menu(exhibit, title));
            }

            @Override
            public Html sorted(Order order) {
                return Html.text(DashboardUrls.this.to(state.with(Parameters.SORT, order)));
            }

            @Override
            public Html more() {
                int more = Math.min(state.get(Parameters.ROWS) + MORE_ROWS, SizePolicy.MOST_ROWS);
                return Html.text(DashboardUrls.this.to(state.with(Parameters.ROWS, more)));
            }
        };
    }
}
