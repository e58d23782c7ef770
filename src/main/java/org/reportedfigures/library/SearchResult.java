package org.reportedfigures.library;

import java.util.List;
import java.util.Map;

/**
 * The answer to a query.
 *
 * @param rows what passes: statements in the order of the text, then events in the order of the
 *     text
 * @param statements how many of the rows are statements
 * @param ofStatements how many statements the dossier has
 * @param undated the rows that only the missing date kept out, where the filter has a time
 * @param counts facet to its values with counts, in the order of the dossier; a facet's own choice
 *     is ignored in its counts
 * @param emptiedBy parameters whose removal alone would let something pass; empty where something
 *     passes
 */
public record SearchResult(
        List<Row> rows,
        int statements,
        int ofStatements,
        List<Row> undated,
        Map<Facet, List<Count>> counts,
        List<String> emptiedBy) {
    /** How much of the rest of the filter's choice has a value. */
    public record Count(String value, int statements, int events) {}
}
