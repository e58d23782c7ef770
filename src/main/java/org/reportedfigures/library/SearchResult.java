package org.reportedfigures.library;

import java.util.List;
import java.util.Map;

/**
 * The result of a query.
 *
 * @param rows the rows that pass: statements in text order, then events in text order
 * @param statements how many of the rows are statements
 * @param ofStatements how many statements the dossier has
 * @param undated rows excluded only because they have no date, if the filter has a time
 * @param counts facet to its values with counts, in dossier order; the counts of a facet ignore its
 *     own choice
 * @param emptiedBy parameters whose removal alone would let rows pass; empty if there are rows
 */
public record SearchResult(
        List<Row> rows,
        int statements,
        int ofStatements,
        List<Row> undated,
        Map<Facet, List<Count>> counts,
        List<String> emptiedBy) {
    /** How many statements and events have a value, given the rest of the filter. */
    public record Count(String value, int statements, int events) {}
}
