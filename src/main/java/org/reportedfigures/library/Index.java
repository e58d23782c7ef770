package org.reportedfigures.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Item;
import org.reportedfigures.library.Filter.DayRange;
import org.reportedfigures.library.Search.Searchable;

/** One version of a dossier, indexed so that a filter is a few bit set operations. */
final class Index {
    private static final int[] NONE = {};

    private final String version;
    private final List<Row> rows;
    private final SearchNumbers numbers;
    private final List<Searchable> searchable;
    private final List<@Nullable Edtf> times;
    private final int statements;

    /**
     * Facet to value to its rows, in order; values in dossier order. Arrays, not bit sets: over all
     * values a row occurs only once or twice.
     */
    private final Map<Facet, Map<String, int[]>> having = new EnumMap<>(Facet.class);

    Index(Dossier dossier, String version, SearchNumbers numbers) {
        this.version = version;
        this.numbers = numbers;
        rows = Rows.of(dossier);
        statements = Rows.statements(rows).size();
        searchable = rows.stream().map(row -> Searchable.of(row, numbers)).toList();
        times = new ArrayList<>(rows.size());
        rows.forEach(row -> times.add(time(row.item())));
        for (Facet facet : Facet.values()) {
            var lists = new LinkedHashMap<String, IntStream.Builder>();
            for (String value : facet.allowed(dossier)) {
                lists.put(value, IntStream.builder());
            }
            for (int i = 0; i < rows.size(); i++) {
                for (String value : facet.of(rows.get(i))) {
                    lists.computeIfAbsent(value, v -> IntStream.builder()).add(i);
                }
            }
            var arrays = new LinkedHashMap<String, int[]>();
            lists.forEach((value, list) -> arrays.put(value, list.build().toArray()));
            having.put(facet, arrays);
        }
    }

    String version() {
        return version;
    }

    List<Row> rows() {
        return rows;
    }

    int statements() {
        return statements;
    }

    Map<String, int[]> having(Facet facet) {
        return having.getOrDefault(facet, Map.of());
    }

    /** Rows with any of the values. */
    BitSet any(Facet facet, Set<String> values) {
        var any = new BitSet(rows.size());
        for (String value : values) {
            for (int row : having(facet).getOrDefault(value, NONE)) {
                any.set(row);
            }
        }
        return any;
    }

    BitSet found(String query) {
        var search = Search.of(query, numbers);
        var found = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (search.finds(searchable.get(i))) {
                found.set(i);
            }
        }
        return found;
    }

    /** Rows that may overlap the days from the first of from to the last of to. */
    BitSet during(@Nullable String from, @Nullable String to) {
        var first = from == null ? null : DayRange.of(from).first();
        var last = to == null ? null : DayRange.of(to).last();
        var during = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Edtf time = times.get(i);
            if (time != null && time.mayOverlap(first, last)) {
                during.set(i);
            }
        }
        return during;
    }

    BitSet undated() {
        var undated = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            undated.set(i, times.get(i) == null);
        }
        return undated;
    }

    private static @Nullable Edtf time(Item item) {
        var when = item.when() == null ? item.saidOn() : item.when();
        return when == null ? null : when.date();
    }
}
