package org.reportedfigures.dashboard.state;

import java.util.List;
import java.util.Map;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;

/** Reads a dashboard's state from the parameters of an address; what means nothing is told. */
public final class StateReader {
    private static final int MOST_ROWS = 100_000;

    private final Dossier dossier;
    private final Parameters parameters;

    public StateReader(Dossier dossier, Map<String, List<String>> parameters) {
        this.dossier = dossier;
        this.parameters = new Parameters(dossier, parameters);
    }

    public ReadState read() {
        ViewRequest asked = parameters.asked();
        State state =
                State.home(Parameters.home(dossier))
                        .with(asked.filter())
                        .with(selection())
                        .with(asked.notation())
                        .with(parameters.choice("sort", Order.class, Order.TEXT))
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
