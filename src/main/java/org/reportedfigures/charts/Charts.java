package org.reportedfigures.charts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartKindRule.ChartJoin;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.library.Facet;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.library.StatementRow;

/** The charts of a dossier: the derived ones, and those it declares in their stead or besides. */
public final class Charts {
    private final Dossier dossier;
    private final Function<Filter, SearchResult> finder;
    private final Map<ChartSpec, Set<String>> wanted = new ConcurrentHashMap<>();

    /**
     * @param finder answers a filter over this dossier, as {@link
     *     org.reportedfigures.library.Library#find} does
     */
    public Charts(Dossier dossier, Function<Filter, SearchResult> finder) {
        this.dossier = dossier;
        this.finder = finder;
    }

    /**
     * The charts that have rows.
     *
     * @param shown what the reader's filter leaves
     * @param opened ids of charts that are drawn only where a reader opens them
     */
    public List<Chart> of(SearchResult shown, Set<String> opened) {
        List<Row> all = all();
        Map<String, Integer> onDemand = onDemand();
        return specs().values().stream()
                .filter(spec -> opened.contains(spec.id()) || from(spec.id(), onDemand) > 1)
                .map(spec -> chart(spec, shown.rows(), all))
                .flatMap(Optional::stream)
                .filter(chart ->
                        opened.contains(chart.id())
                                || chart.rows().size() < from(chart.id(), onDemand))
                .toList();
    }

    /** The chart of that id, wherever it is drawn; empty where there is none, or it has no rows. */
    public Optional<Chart> of(SearchResult shown, String id) {
        ChartSpec spec = specs().get(id);
        return spec == null ? Optional.empty() : chart(spec, shown.rows(), all());
    }

    /** All mentions of one figure; empty where there is none, or the filter leaves none. */
    public Optional<Chart> figure(SearchResult shown, String figure) {
        return chart(ofFigure(figure), shown.rows(), all());
    }

    private static ChartSpec ofFigure(String figure) {
        return new ChartSpec(
                "figures/" + figure,
                ChartKindRule.MENTIONS.id(),
                Texts.NONE,
                Map.of(Facet.FIGURE.parameter(), List.of(figure)));
    }

    /** How many rows that the chart would show only their missing date keeps out. */
    public int undated(SearchResult shown, String id) {
        ChartSpec spec = specs().get(id);
        return spec == null ? 0 : rows(spec, shown.undated()).size();
    }

    /** The same of all mentions of one figure. */
    public int undatedOfFigure(SearchResult shown, String figure) {
        return rows(ofFigure(figure), shown.undated()).size();
    }

    /** Whether there is a chart of that id, with rows or without. */
    public boolean has(String id) {
        return specs().containsKey(id);
    }

    private List<Row> all() {
        return finder.apply(Filter.NONE).rows();
    }

    /** All charts that have rows, those that are drawn on demand too. */
    public List<Chart> all(SearchResult shown) {
        return of(shown, specs().keySet());
    }

    /** Ids of derived charts, or of those in their place, to the rows from which they wait. */
    private Map<String, Integer> onDemand() {
        var from = new HashMap<String, Integer>();
        for (ChartKind kind : ChartKinds.ALL) {
            kind.derived(dossier).forEach(spec -> from.put(spec.id(), kind.rule().onDemandFrom()));
        }
        return from;
    }

    private static int from(String id, Map<String, Integer> onDemand) {
        return onDemand.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** The kind of the chart of that id. */
    public Optional<String> kind(String id) {
        return Optional.ofNullable(specs().get(id)).map(ChartSpec::kind);
    }

    private Map<String, ChartSpec> specs() {
        var specs = new LinkedHashMap<String, ChartSpec>();
        for (ChartKind kind : ChartKinds.ALL) {
            kind.derived(dossier).forEach(spec -> specs.put(spec.id(), spec));
        }
        // A map keeps the place of a key that is put again: a declared chart stands where the
        // derived one of its id stood.
        dossier.charts().forEach(spec -> specs.put(spec.id(), spec));
        return specs;
    }

    private Optional<Chart> chart(ChartSpec spec, List<Row> shown, List<Row> all) {
        ChartKind kind = ChartKinds.BY_ID.get(spec.kind());
        List<StatementRow> rows = rows(spec, shown);
        return kind == null || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chart(spec.id(), kind, spec.title(), dossier, rows, hidden(rows, all)));
    }

    /** Those of the rows that belong to the chart, in the order they are drawn. */
    private List<StatementRow> rows(ChartSpec spec, List<Row> shown) {
        ChartKind kind = ChartKinds.BY_ID.get(spec.kind());
        Set<String> wanted = shown.isEmpty() ? Set.of() : wanted(spec);
        List<StatementRow> candidates =
                Rows.statements(shown).stream().filter(row -> wanted.contains(row.id())).toList();
        return kind == null || candidates.isEmpty()
                ? List.of()
                : kind.fitting(joined(candidates, kind.rule().joins()));
    }

    private static List<StatementRow> joined(List<StatementRow> rows, ChartJoin join) {
        Function<StatementRow, String> key =
                switch (join) {
                    case ONE_UNIT -> row -> row.figure().unit().id();
                    case ONE_FIGURE -> row -> row.figure().id();
                    case ANYTHING -> row -> "";
                };
        String first = key.apply(rows.getFirst());
        return rows.stream().filter(row -> key.apply(row).equals(first)).toList();
    }

    /** Other mentions of the figures that are drawn. */
    public static List<StatementRow> hidden(List<? extends Row> rows, List<Row> all) {
        List<StatementRow> statements = Rows.statements(rows);
        Set<String> there = ids(statements);
        Set<String> figures =
                statements.stream().map(r -> r.figure().id()).collect(Collectors.toSet());
        return Rows.statements(all).stream()
                .filter(row -> !there.contains(row.id()))
                .filter(row -> figures.contains(row.figure().id()))
                .toList();
    }

    private static Set<String> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    /** Asked once: what a chart may show does not depend on what a reader chooses. */
    private Set<String> wanted(ChartSpec spec) {
        return wanted.computeIfAbsent(spec, s -> ids(finder.apply(filter(s)).rows()));
    }

    /** A declared chart's filter speaks the language of addresses. */
    private Filter filter(ChartSpec spec) {
        return Filter.parse(spec.filter(), dossier).filter();
    }
}
