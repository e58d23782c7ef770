package org.reportedfigures.figures;

import java.util.List;
import java.util.Map;

/**
 * A chart that the dossier declares.
 *
 * @param kind the id of a {@link ChartKindRule}
 * @param title may be empty: then a title is generated
 * @param filter parameter name to its values, as in a URL
 */
public record ChartSpec(String id, String kind, Texts title, Map<String, List<String>> filter) {
    public ChartSpec {
        filter = Map.copyOf(filter);
    }
}
