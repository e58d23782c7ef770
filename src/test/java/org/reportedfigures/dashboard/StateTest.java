package org.reportedfigures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;

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

    @Property(tries = 500)
    void anyStateIsReadBackFromItsAddress(@ForAll("states") State state) {
        ReadState read = read(state.query());

        assertThat(read.state()).isEqualTo(state);
        assertThat(read.rejected()).isEmpty();
    }

    @Property(tries = 300)
    void anAddressStaysAsItIsWhenItIsReadAndWritten(@ForAll("states") State state) {
        assertThat(read(state.query()).state().query()).isEqualTo(state.query());
    }

    @Property(tries = 300)
    void whateverOrderItIsWrittenInAStateHasOneAddress(
            @ForAll("states") State state, @ForAll long seed) {
        List<String> parts = Arrays.asList(state.query().replaceFirst("^\\?", "").split("&"));
        Collections.shuffle(parts, new Random(seed));

        assertThat(read(String.join("&", parts)).state().query()).isEqualTo(state.query());
    }

    @Property(tries = 300)
    void aReadersWordsStayWithinTheirParameter(@ForAll @StringLength(max = 200) String words) {
        String q = words.strip();
        State state = HOME.with(Filter.NONE.withQuery(q)).withTextView(true);

        assertThat(state.query().replaceFirst("^\\?", "").split("&"))
                .hasSize(q.isEmpty() ? 1 : 2)
                .endsWith("view=text");
    }

    @Example
    void theStateThatADossierOpensInNeedsNoQuery() {
        assertThat(HOME.query()).isEmpty();
        assertThat(read("").state()).isEqualTo(HOME);
    }

    @Example
    void whatIsTheDefaultIsLeftOut() {
        String defaults =
                "?lang=en&numbers=international&digits=latn&view=figures&sort=text&rows=100&q=";

        assertThat(read(defaults).state().query()).isEmpty();
        assertThat(read(defaults).rejected()).isEmpty();
    }

    @Example
    void aLanguageBringsItsNumbersUnlessTheyAreSaid() {
        assertThat(read("?lang=hi").state().notation()).isEqualTo(Notation.of("hi"));
        assertThat(read("?lang=hi&numbers=indian").state().query()).isEqualTo("?lang=hi");
        assertThat(read("?lang=hi&numbers=international").state().query())
                .isEqualTo("?lang=hi&numbers=international");
        assertThat(read("?numbers=indian&digits=deva").state().query())
                .isEqualTo("?numbers=indian&digits=deva");
    }

    @Example
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

    @Example
    void anotherFilterStartsTheListAnew() {
        assertThat(HOME.withRows(500).with(Filter.NONE.withQuery("a")).rows())
                .isEqualTo(State.FIRST_ROWS);
        assertThat(HOME.withRows(500).with(Order.TIME).rows()).isEqualTo(500);
    }

    private static ReadState read(String query) {
        Map<String, List<String>> parameters =
                QueryParameters.fromString(query.replaceFirst("^\\?", "")).getParameters();
        return new StateReader(DOSSIER, parameters).read();
    }

    @Provide
    Arbitrary<State> states() {
        Arbitrary<Selection> selections =
                Arbitraries.of(
                        Selection.NONE,
                        new Selection(Selection.STATEMENT, "volunteers-gazette"),
                        new Selection(Selection.EVENT, "fence-broken"));
        Arbitrary<Notation> notations =
                Combinators.combine(
                                Arbitraries.of("en", "hi"),
                                Arbitraries.of(Notation.Grouping.class),
                                Arbitraries.of(Notation.Digits.class))
                        .as(Notation::new);
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(
                        filters(),
                        selections,
                        notations,
                        Arbitraries.of(Order.class),
                        Arbitraries.of("", "gazette", "patrika"),
                        yesOrNo,
                        yesOrNo,
                        Arbitraries.integers().between(1, 100_000))
                .as((filter, selection, notation, order, text, view, scale, rows) ->
                        new State(
                                filter,
                                selection,
                                notation,
                                HOME.notation(),
                                order,
                                text,
                                view,
                                scale,
                                rows));
    }

    private static Arbitrary<Filter> filters() {
        Arbitrary<Map<Facet, Set<String>>> chosen =
                Arbitraries.of(Facet.class).set().ofMaxSize(3).flatMap(StateTest::choices);
        Arbitrary<String> dates =
                Arbitraries.of("", "2041", "2041-05", "2041-05-31", "0001", "9999-12");
        Arbitrary<String> words =
                Arbitraries.strings()
                        .withChars(
                                "abc +&=#?%/\\\"'<>;,.:-{}$\u0000\u0007\n\u202E\u0928\u093F\u200D")
                        .ofMaxLength(50)
                        .map(String::strip);
        return Combinators.combine(chosen, dates, dates, words)
                .as((facets, from, to, q) ->
                        new Filter(
                                facets, from.isEmpty() ? null : from, to.isEmpty() ? null : to, q));
    }

    private static Arbitrary<Map<Facet, Set<String>>> choices(Set<Facet> facets) {
        return Arbitraries.of(VALUES.values().stream().flatMap(List::stream).toList())
                .set()
                .map(any -> {
                    var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
                    for (Facet facet : facets) {
                        var values = new LinkedHashSet<>(any);
                        values.retainAll(VALUES.getOrDefault(facet, List.of()));
                        chosen.put(facet, values);
                    }
                    return chosen;
                });
    }
}
