package org.reportedfigures.library;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be shown.
 *
 * @param chosen facet to the values any of which will do; a facet without values is absent
 * @param from first day, month or year ({@code YYYY[-MM[-DD]]}), or null
 * @param to last day, month or year, inclusive, or null
 * @param query words to be found, "" for none; never query syntax
 */
public record Filter(
        Map<Facet, Set<String>> chosen, @Nullable String from, @Nullable String to, String query) {
    public static final Filter NONE = new Filter(Map.of(), null, null, "");
}
