package org.reportedfigures.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.exhibits.Parameter;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.laws.Any;
import org.reportedfigures.laws.Law;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.phrases.NumberPreferences;

/** A state and the address that holds it are the same thing. */
class StateTest {
    private static final Dossier DOSSIER = Shelf.dossier("two-documents");
    private static final State HOME = State.home(Parameters.home(DOSSIER));

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
        State state = state(any);
        ReadState read = read(state.query());

        assertThat(read.state()).isEqualTo(state);
        assertThat(read.rejected()).isEmpty();
    }

    @Law(tries = 300)
    void anAddressStaysAsItIsWhenItIsReadAndWritten(Any any) {
        State state = state(any);
        assertThat(read(state.query()).state().query()).isEqualTo(state.query());
    }

    @Law(tries = 300)
    void whateverOrderItIsWrittenInAStateHasOneAddress(Any any) {
        State state = state(any);
        List<String> parts =
                any.shuffled(List.of(state.query().replaceFirst("^\\?", "").split("&")));

        assertThat(read(String.join("&", parts)).state().query()).isEqualTo(state.query());
    }

    @Law(tries = 300)
    void aReadersWordsStayWithinTheirParameter(Any any) {
        String q = any.text(200).strip();
        State state = HOME.with(Filter.NONE.withQuery(q)).withTextView(true);

        assertThat(state.query().replaceFirst("^\\?", "").split("&"))
                .hasSize(q.isEmpty() ? 1 : 2)
                .endsWith("view=text");
    }

    @Test
    void theStateThatADossierOpensInNeedsNoQuery() {
        assertThat(HOME.query()).isEmpty();
        assertThat(read("").state()).isEqualTo(HOME);
    }

    @Test
    void whatIsTheDefaultIsLeftOut() {
        String defaults =
                "?lang=en&numbers=international&digits=latn&view=figures&sort=text&rows=100&q=";

        assertThat(read(defaults).state().query()).isEmpty();
        assertThat(read(defaults).rejected()).isEmpty();
    }

    @Test
    void aLanguageBringsItsNumbersUnlessTheyAreSaid() {
        assertThat(read("?lang=hi").state().notation()).isEqualTo(NumberPreferences.of("hi"));
        assertThat(read("?lang=hi&numbers=indian").state().query()).isEqualTo("?lang=hi");
        assertThat(read("?lang=hi&numbers=international").state().query())
                .isEqualTo("?lang=hi&numbers=international");
        assertThat(read("?numbers=indian&digits=deva").state().query())
                .isEqualTo("?numbers=indian&digits=deva");
    }

    @Test
    void theParametersComeFromTheGreatToTheSmall() {
        String mixed =
                "?digits=deva&lang=hi&rows=7&sort=time&text=patrika&chart=scale&view=text"
                        + "&statement=to-come-patrika&q=a%20b&to=2042&from=2041-05&status=planned"
                        + "&category=trees&category=helpers";

        assertThat(read(mixed).state().query())
                .isEqualTo(
                        "?category=helpers&category=trees&status=planned&from=2041-05&to=2042"
                                + "&q=a%20b&statement=to-come-patrika&view=text&chart=scale"
                                + "&text=patrika&sort=time&rows=7&lang=hi&digits=deva");
    }

    @Test
    void anotherFilterStartsTheListAnew() {
        assertThat(HOME.withRows(500).with(Filter.NONE.withQuery("a")).rows())
                .isEqualTo(Parameter.ROWS.usual());
        assertThat(HOME.withRows(500).with(Order.TIME).rows()).isEqualTo(500);
    }

    private static ReadState read(String query) {
        Map<String, List<String>> parameters =
                QueryParameters.fromString(query.replaceFirst("^\\?", "")).getParameters();
        return ReadState.of(DOSSIER, parameters);
    }

    private static State state(Any any) {
        return new State(
                filter(any),
                any.of(
                        Selection.NONE,
                        new Selection(Selection.STATEMENT, "volunteers-gazette"),
                        new Selection(Selection.EVENT, "fence-broken")),
                new NumberPreferences(
                        any.of("en", "hi"),
                        any.of(NumberPreferences.GroupingStyle.values()),
                        any.of(NumberPreferences.DigitStyle.values())),
                HOME.notation(),
                any.of(Order.values()),
                any.of("", "gazette", "patrika"),
                any.either(),
                any.either(),
                any.between(1, 100_000));
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
}
