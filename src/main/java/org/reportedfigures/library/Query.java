package org.reportedfigures.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One filter over one index: for each active parameter, the rows that pass it. */
final class Query {
    /** Key for both ends of the time; no parameter has this name. */
    private static final String TIME = "time";

    private final Index index;
    private final Filter filter;
    private final Map<String, BitSet> passing = new LinkedHashMap<>();

    Query(Index index, Filter filter) {
        this.index = index;
        this.filter = filter;
        filter.chosen()
                .forEach((facet, values) ->
                        passing.put(facet.parameter(), index.any(facet, values)));
        if (filter.hasTime()) {
            passing.put(TIME, index.during(filter.from(), filter.to()));
        }
        if (!filter.query().isEmpty()) {
            passing.put(Filter.QUERY.name(), index.found(filter.query()));
        }
    }

    SearchResult findings() {
        BitSet pass = without("");
        List<Row> rows = pass.stream().mapToObj(index.rows()::get).toList();
        return new SearchResult(
                rows,
                pass.get(0, index.statements()).cardinality(),
                index.statements(),
                undated(),
                counts(),
                rows.isEmpty() ? emptiedBy() : List.of());
    }

    /** The rows that pass all parameters but one. */
    private BitSet without(String parameter) {
        var rest = new BitSet();
        rest.set(0, index.rows().size());
        passing.forEach((name, rows) -> {
            if (!name.equals(parameter)) {
                rest.and(rows);
            }
        });
        return rest;
    }

    private List<Row> undated() {
        if (!filter.hasTime()) {
            return List.of();
        }
        BitSet undated = without(TIME);
        undated.and(index.undated());
        return undated.stream().mapToObj(index.rows()::get).toList();
    }

    private Map<Facet, List<SearchResult.Count>> counts() {
        var counts = new EnumMap<Facet, List<SearchResult.Count>>(Facet.class);
        for (Facet facet : Facet.values()) {
            BitSet rest = without(facet.parameter());
            var values = new ArrayList<SearchResult.Count>();
            index.having(facet)
                    .forEach((value, rows) ->
                            count(facet, value, rows, rest).ifPresent(values::add));
            counts.put(facet, List.copyOf(values));
        }
        return counts;
    }

    /** Empty for a value that no row of the dossier has, unless it is chosen. */
    private Optional<SearchResult.Count> count(Facet facet, String value, int[] rows, BitSet rest) {
        if (rows.length == 0 && !filter.has(facet, value)) {
            return Optional.empty();
        }
        int statements = 0;
        int events = 0;
        for (int row : rows) {
            if (rest.get(row) && row < index.statements()) {
                statements++;
            } else if (rest.get(row)) {
                events++;
            }
        }
        return Optional.of(new SearchResult.Count(value, statements, events));
    }

    private List<String> emptiedBy() {
        var names = new ArrayList<String>();
        for (String name : passing.keySet()) {
            if (!without(name).isEmpty()) {
                if (name.equals(TIME)) {
                    names.addAll(endsOfTime());
                } else {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    /** The end of the time range that excludes all rows; both if only both together do. */
    private List<String> endsOfTime() {
        BitSet rest = without(TIME);
        var ends = new ArrayList<String>();
        if (filter.from() != null && rest.intersects(index.during(null, filter.to()))) {
            ends.add(Filter.FROM.name());
        }
        if (filter.to() != null && rest.intersects(index.during(filter.from(), null))) {
            ends.add(Filter.TO.name());
        }
        if (ends.isEmpty()) {
            filter.parameters().keySet().stream()
                    .filter(name ->
                            name.equals(Filter.FROM.name()) || name.equals(Filter.TO.name()))
                    .forEach(ends::add);
        }
        return ends;
    }
}
