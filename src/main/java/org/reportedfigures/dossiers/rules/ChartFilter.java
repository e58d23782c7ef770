package org.reportedfigures.dossiers.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Status;

/** The filter of a declared chart: which figures and statements pass it. */
record ChartFilter(Node chart) {
    /** The value of speaker for no named speaker. */
    static final String NOBODY = "-";

    static final Set<String> STATUS = Set.copyOf(EnumId.ids(Status.class));
    static final Set<String> BOUND = Set.copyOf(EnumId.ids(Bound.class));

    /** The values of a parameter: one string, or the items of an array. */
    List<Node> nodes(String parameter) {
        return chart.get("filter")
                .flatMap(filter -> filter.get(parameter))
                .map(node -> node.text().isPresent() ? List.of(node) : node.items())
                .orElse(List.of());
    }

    /** Whether any statement of the figure passes; times and the search query are ignored. */
    boolean passes(Node figure) {
        return allows("figure", figure.text("id"))
                && allows("category", figure.text("category"))
                && allows("unit", figure.text("unit"))
                && figure.items("statements").stream().anyMatch(this::passesStatement);
    }

    private boolean passesStatement(Node statement) {
        Optional<String> document = statement.get("passage").flatMap(p -> p.text("document"));
        Optional<String> speaker = statement.text("speaker");
        Optional<String> via = statement.text("via");
        boolean nobody = speaker.isEmpty() && via.isEmpty();
        return allows("status", statement.text("status"))
                && allows("bound", statement.text("bound"))
                && allows("document", document)
                && (allows("speaker", nobody ? Optional.of(NOBODY) : speaker)
                        || (via.isPresent() && allows("speaker", via)));
    }

    private boolean allows(String parameter, Optional<String> value) {
        List<Node> allowed = nodes(parameter);
        return allowed.isEmpty() || allowed.stream().anyMatch(node -> node.text().equals(value));
    }
}
