package org.reportedfigures.dashboard;

import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Parameters;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;

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
                        .withTextView(parameters.isTextInView())
                        .withScale(parameters.isScaleOpen())
                        .withRows(parameters.number("rows", 1, MOST_ROWS, State.FIRST_ROWS));
        return new ReadState(state, parameters.rejected());
    }

    private Selection selection() {
        String statement = parameters.statement();
        if (!statement.isEmpty()) {
            return new Selection(Selection.STATEMENT, statement);
        }
        String event = parameters.event();
        return event.isEmpty() ? Selection.NONE : new Selection(Selection.EVENT, event);
    }

    private String text() {
        return parameters.named("text", dossier.documents().stream().map(Document::id).toList());
    }
}
