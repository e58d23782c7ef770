package org.reportedfigures.dashboard;

import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Statement;

/** Reads a dashboard's state from the parameters of an address; what means nothing is told. */
final class StateReader {
    private static final int MOST_ROWS = 100_000;

    private final Dossier dossier;
    private final Parameters parameters;

    StateReader(Dossier dossier, Map<String, List<String>> parameters) {
        this.dossier = dossier;
        this.parameters = new Parameters(dossier, parameters);
    }

    ReadState read() {
        Asked asked = parameters.asked();
        State state =
                State.home(Parameters.home(dossier))
                        .with(asked.filter())
                        .with(selection())
                        .with(asked.notation())
                        .with(parameters.choice("sort", Order.values(), Order::id, Order.TEXT))
                        .withText(text())
                        .withTextView(named("view", "figures", "text").equals("text"))
                        .withScale(named("chart", "scale").equals("scale"))
                        .withRows(parameters.number("rows", 1, MOST_ROWS, State.FIRST_ROWS));
        return new ReadState(state, parameters.rejected());
    }

    private String named(String parameter, String... allowed) {
        return parameters.named(parameter, List.of(allowed));
    }

    private Selection selection() {
        String statement =
                parameters.named(
                        Selection.STATEMENT,
                        dossier.figures().stream()
                                .flatMap(figure -> figure.statements().stream())
                                .map(Statement::id)
                                .toList());
        if (!statement.isEmpty()) {
            return new Selection(Selection.STATEMENT, statement);
        }
        String event =
                parameters.named(
                        Selection.EVENT, dossier.events().stream().map(Event::id).toList());
        return event.isEmpty() ? Selection.NONE : new Selection(Selection.EVENT, event);
    }

    private String text() {
        return parameters.named("text", dossier.documents().stream().map(Document::id).toList());
    }
}
