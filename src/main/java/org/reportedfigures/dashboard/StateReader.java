package org.reportedfigures.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedfigures.charts.Notation;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Wording;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Rejected;

/** Reads a dashboard's state from the parameters of an address; what means nothing is told. */
final class StateReader {
    private static final int MOST_ROWS = 100_000;

    private final Dossier dossier;
    private final Map<String, List<String>> parameters;
    private final List<Rejected> rejected = new ArrayList<>();

    StateReader(Dossier dossier, Map<String, List<String>> parameters) {
        this.dossier = dossier;
        this.parameters = parameters;
    }

    /** The notation that a dossier opens in: its own language where there is an interface in it. */
    static Notation home(Dossier dossier) {
        String language = dossier.language().split("-")[0];
        return Notation.of(Wording.languages().contains(language) ? language : "en");
    }

    ReadState read() {
        Filter.Parsed filter = Filter.parse(parameters, dossier);
        rejected.addAll(filter.rejected());
        Notation home = home(dossier);
        State state =
                State.home(home)
                        .with(filter.filter())
                        .with(selection())
                        .with(notation(home))
                        .with(choice("sort", Order.values(), Order::id, Order.TEXT))
                        .withText(text())
                        .withTextView(named("view", List.of("figures", "text")).equals("text"))
                        .withScale(named("chart", List.of("scale")).equals("scale"))
                        .withRows(rows());
        return new ReadState(state, rejected);
    }

    private Notation notation(Notation home) {
        String language = named("lang", List.copyOf(Wording.languages()));
        Notation given =
                language.isEmpty() || language.equals(home.language())
                        ? home
                        : Notation.of(language);
        return new Notation(
                given.language(),
                choice(
                        "numbers",
                        Notation.Grouping.values(),
                        Notation.Grouping::id,
                        given.grouping()),
                choice("digits", Notation.Digits.values(), Notation.Digits::id, given.digits()));
    }

    private Selection selection() {
        String statement =
                named(
                        Selection.STATEMENT,
                        dossier.figures().stream()
                                .flatMap(figure -> figure.statements().stream())
                                .map(Statement::id)
                                .toList());
        if (!statement.isEmpty()) {
            return new Selection(Selection.STATEMENT, statement);
        }
        String event = named(Selection.EVENT, dossier.events().stream().map(Event::id).toList());
        return event.isEmpty() ? Selection.NONE : new Selection(Selection.EVENT, event);
    }

    private String text() {
        return named("text", dossier.documents().stream().map(Document::id).toList());
    }

    private int rows() {
        String given = given("rows");
        if (given.isEmpty()) {
            return State.FIRST_ROWS;
        }
        if (given.matches("[1-9][0-9]{0,5}") && Integer.parseInt(given) <= MOST_ROWS) {
            return Integer.parseInt(given);
        }
        rejected.add(new Rejected("rows", given, List.of("1–100000")));
        return State.FIRST_ROWS;
    }

    private <E> E choice(String parameter, E[] values, Function<E, String> id, E otherwise) {
        String name = named(parameter, Arrays.stream(values).map(id).toList());
        return Stream.of(values)
                .filter(v -> id.apply(v).equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    /** The value if it is one of the allowed; "" if there is none or it is not, which is told. */
    private String named(String parameter, List<String> allowed) {
        String given = given(parameter);
        if (given.isEmpty() || allowed.contains(given)) {
            return given;
        }
        rejected.add(new Rejected(parameter, given, allowed));
        return "";
    }

    private String given(String parameter) {
        return parameters.getOrDefault(parameter, List.of("")).getFirst();
    }
}
