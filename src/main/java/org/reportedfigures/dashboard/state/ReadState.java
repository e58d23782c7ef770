package org.reportedfigures.dashboard.state;

import java.util.List;
import java.util.Map;
import org.reportedfigures.exhibits.Parameter;
import org.reportedfigures.exhibits.Parameters;
import org.reportedfigures.exhibits.ViewRequest;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.InvalidParameter;

/** A state read from an address, and what of the address meant nothing. */
public record ReadState(State state, List<InvalidParameter> rejected) {
    public ReadState {
        rejected = List.copyOf(rejected);
    }

    /**
     * @param given name to values, decoded; what means nothing is left out
     */
    public static ReadState of(Dossier dossier, Map<String, List<String>> given) {
        var parameters = new Parameters(dossier, given);
        List<String> texts = dossier.documents().stream().map(Document::id).toList();
        ViewRequest asked = parameters.asked();
        var state =
                new State(
                        asked.filter(),
                        selection(parameters),
                        asked.notation(),
                        Parameters.home(dossier),
                        parameters.read(Parameter.SORT),
                        parameters.named(State.TEXT, texts),
                        parameters.read(Parameter.TEXT_VIEW),
                        parameters.read(Parameter.SCALE),
                        parameters.read(Parameter.ROWS));
        return new ReadState(state, parameters.rejected());
    }

    private static Selection selection(Parameters parameters) {
        String statement = parameters.statement();
        if (!statement.isEmpty()) {
            return new Selection(Selection.STATEMENT, statement);
        }
        String event = parameters.event();
        return event.isEmpty() ? Selection.NONE : new Selection(Selection.EVENT, event);
    }
}
