package org.reportedfigures.phrases;

import java.util.List;
import org.reportedfigures.library.SearchResult;

/** Says why a list is empty, naming the filter that empties it. */
public final class NothingFound {
    private NothingFound() {}

    /** Plain text. */
    public static String say(SearchResult findings, Messages wording) {
        if (findings.ofStatements() == 0) {
            return wording.say("list.none");
        }
        if (!findings.rows().isEmpty()) {
            // What passes may belong to other charts and figures.
            return wording.say(findings.statements() > 0 ? "list.empty" : "list.empty.events");
        }
        List<String> filters = findings.emptiedBy();
        return filters.stream()
                .map(filter -> wording.say("filter." + filter))
                .reduce((one, other) -> wording.say("list.or", one, other))
                .map(names -> wording.say("list.empty.by", names))
                .orElseGet(() -> wording.say("list.empty"));
    }
}
