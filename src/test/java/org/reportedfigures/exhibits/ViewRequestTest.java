package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.laws.Any;
import org.reportedfigures.laws.Law;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.phrases.NumberPreferences;

/** A state and the address that holds it are the same thing. */
class ViewRequestTest {
    private static final Dossier DOSSIER = Shelf.dossier("two-documents");
    private static final ViewRequest HOME = ViewRequest.home(DOSSIER);

    private static final Map<Facet, List<String>> VALUES =
            Map.of(
                    Facet.CATEGORY, List.of("trees", "helpers", "weather"),
                    Facet.STATUS, List.of("happened", "planned"),
                    Facet.BOUND, List.of("about", "more-than", "between"),
                    Facet.SPEAKER, List.of("mayor", Facet.NOBODY),
                    Facet.DOCUMENT, List.of("gazette", "patrika"),
                    Facet.FIGURE, List.of("saplings", "volunteers"),
                    Facet.UNIT, List.of("sapling", "person"));

    @Law(tries = 500)
    void anyStateIsReadBackFromItsAddress(Any any) {
        ViewRequest state = state(any);
        ViewRequest.ReadRequest read = read(query(state));

        assertThat(read.request()).isEqualTo(state);
        assertThat(read.rejected()).isEmpty();
    }

    @Law(tries = 300)
    void theLookOfAnExhibitIsReadBackFromItsAddress(Any any) {
        ViewRequest asked =
                state(any)
                        .rows()
                        .with(Parameters.THEME, any.of(Theme.values()))
                        .with(Parameters.INTERACTIVE, any.either())
                        .with(Parameters.PASSAGES, any.either())
                        .with(Parameters.WIDTH, any.of(0, 200, 2400))
                        .with(Parameters.VERSION, any.of("", "0123456789abcdef"));

        assertThat(read(SiteUrls.query(asked.exhibitParameters())).request()).isEqualTo(asked);
    }

    @Law(tries = 300)
    void anAddressStaysAsItIsWhenItIsReadAndWritten(Any any) {
        ViewRequest state = state(any);
        assertThat(query(read(query(state)).request())).isEqualTo(query(state));
    }

    @Law(tries = 300)
    void whateverOrderItIsWrittenInAStateHasOneAddress(Any any) {
        ViewRequest state = state(any);
        List<String> parts =
                any.shuffled(List.of(query(state).replaceFirst("^\\?", "").split("&")));

        assertThat(query(read(String.join("&", parts)).request())).isEqualTo(query(state));
    }

    @Law(tries = 300)
    void aReadersWordsStayWithinTheirParameter(Any any) {
        String q = any.text(200).strip();
        ViewRequest state = HOME.with(Filter.NONE.withQuery(q)).with(Parameters.TEXT_VIEW, true);

        assertThat(query(state).replaceFirst("^\\?", "").split("&"))
                .hasSize(q.isEmpty() ? 1 : 2)
                .endsWith("view=text");
    }

    @Test
    void theStateThatADossierOpensInNeedsNoQuery() {
        assertThat(query(HOME)).isEmpty();
        assertThat(read("").request()).isEqualTo(HOME);
    }

    @Test
    void whatIsTheDefaultIsLeftOut() {
        String defaults =
                "?lang=en&numbers=international&digits=latn&view=figures&sort=text&rows=100&q=";

        assertThat(query(read(defaults).request())).isEmpty();
        assertThat(read(defaults).rejected()).isEmpty();
    }

    @Test
    void aLanguageBringsItsNumbersUnlessTheyAreSaid() {
        assertThat(read("?lang=hi").request().notation()).isEqualTo(NumberPreferences.of("hi"));
        assertThat(query(read("?lang=hi&numbers=indian").request())).isEqualTo("?lang=hi");
        assertThat(query(read("?lang=hi&numbers=international").request()))
                .isEqualTo("?lang=hi&numbers=international");
        assertThat(query(read("?numbers=indian&digits=deva").request()))
                .isEqualTo("?numbers=indian&digits=deva");
    }

    @Test
    void theParametersComeFromTheGreatToTheSmall() {
        String mixed =
                "?digits=deva&lang=hi&rows=7&sort=time&text=patrika&chart=scale&view=text"
                        + "&statement=to-come-patrika&q=a%20b&to=2042&from=2041-05&status=planned"
                        + "&category=trees&category=helpers";

        assertThat(query(read(mixed).request()))
                .isEqualTo(
                        "?category=helpers&category=trees&status=planned&from=2041-05&to=2042"
                                + "&q=a%20b&statement=to-come-patrika&view=text&chart=scale"
                                + "&text=patrika&sort=time&rows=7&lang=hi&digits=deva");
    }

    @Test
    void anotherFilterStartsTheListAnew() {
        assertThat(
                        HOME.with(Parameters.ROWS, 500)
                                .with(Filter.NONE.withQuery("a"))
                                .get(Parameters.ROWS))
                .isEqualTo(Parameters.ROWS.usual());
        assertThat(
                        HOME.with(Parameters.ROWS, 500)
                                .with(Parameters.SORT, Order.TIME)
                                .get(Parameters.ROWS))
                .isEqualTo(500);
    }

    private static ViewRequest.ReadRequest read(String query) {
        Map<String, List<String>> parameters =
                QueryParameters.fromString(query.replaceFirst("^\\?", "")).getParameters();
        return ViewRequest.read(DOSSIER, parameters);
    }

    private static ViewRequest state(Any any) {
        return HOME.with(filter(any))
                .with(
                        any.of(
                                Selection.NONE,
                                new Selection("statement", "volunteers-gazette"),
                                new Selection("event", "fence-broken")))
                .with(
                        new NumberPreferences(
                                any.of("en", "hi"),
                                any.of(NumberPreferences.GroupingStyle.values()),
                                any.of(NumberPreferences.DigitStyle.values())))
                .with(Parameters.SORT, any.of(Order.values()))
                .withText(any.of("", "gazette", "patrika"))
                .with(Parameters.TEXT_VIEW, any.either())
                .with(Parameters.CHART, any.of("", "scale"))
                .with(Parameters.ROWS, any.between(1, 100_000));
    }

    private static Filter filter(Any any) {
        String from = date(any);
        String to = date(any);
        return new Filter(
                facets(any),
                from.isEmpty() ? null : from,
                to.isEmpty() ? null : to,
                any.textOf("abc +&=#?%/\\\"'<>;,.:-{}$\u0000\u0007\n\u202E\u0928\u093F\u200D", 50)
                        .strip());
    }

    private static String date(Any any) {
        return any.of("", "2041", "2041-05", "2041-05-31", "0001", "9999-12");
    }

    private static Map<Facet, Set<String>> facets(Any any) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (Facet facet : any.someOf(List.of(Facet.values()), 3)) {
            chosen.put(facet, any.someOf(VALUES.getOrDefault(facet, List.of()), 3));
        }
        return chosen;
    }

    private static String query(ViewRequest asked) {
        return SiteUrls.query(asked.pageParameters());
    }
}
