package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/**
 * The charts of a dossier: the derived ones, and those it declares in their stead or besides. For
 * one answer, and one thread.
 */
public final class Charts {
    /** All kinds of charts there are; a new one is registered here. */
    static final List<ChartKind> KINDS =
            List.of(new BarsKind(), new MentionsKind(), new ScaleKind());

    private static final Map<String, ChartKind> BY_ID =
            KINDS.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    kind -> kind.rule().id(), Function.identity()));

    private final Dossier dossier;
    private final Function<Filter, SearchResult> finder;

    /** By id, in the order they are shown. */
    private final Map<String, ChartSpec> specs = new LinkedHashMap<>();

    /** Ids of derived charts, or of those in their place, to the rows from which they wait. */
    private final Map<String, Integer> onDemand = new HashMap<>();

    private final Map<ChartSpec, Set<String>> wanted = new HashMap<>();
    private final IdentityHashMap<List<Row>, Grouped> grouped = new IdentityHashMap<>();
    private @Nullable Grouped every;

    /** The statements among some rows, by what most charts choose them by. */
    private record Grouped(
            List<StatementRow> all,
            Map<String, List<StatementRow>> byFigure,
            Map<String, List<StatementRow>> byUnit) {
        static Grouped of(List<Row> rows) {
            List<StatementRow> all = Rows.statements(rows);
            return new Grouped(
                    all,
                    all.stream().collect(Collectors.groupingBy(row -> row.figure().id())),
                    all.stream().collect(Collectors.groupingBy(row -> row.figure().unit().id())));
        }
    }

    /**
     * The charts of a page.
     *
     * @param more whether there are others, for which it has no room
     */
    public record OnPage(List<Chart> charts, boolean more) {
        public OnPage {
            charts = List.copyOf(charts);
        }
    }

    /**
     * @param finder answers a filter over this dossier, as {@link
     *     org.reportedfigures.library.Library#find} does
     */
    public Charts(Dossier dossier, Function<Filter, SearchResult> finder) {
        this.dossier = dossier;
        this.finder = finder;
        for (ChartKind kind : KINDS) {
            for (ChartSpec spec : kind.derived(dossier)) {
                specs.put(spec.id(), spec);
                onDemand.put(spec.id(), kind.rule().onDemandFrom());
            }
        }
        // A map keeps the place of a key that is put again: a declared chart takes the place of the
        // derived one of its id.
        dossier.charts().forEach(spec -> specs.put(spec.id(), spec));
    }

    /**
     * The charts of a page that have rows; those that the dossier declares come before others where
     * there is no room for all.
     *
     * @param shown what the reader's filter leaves
     * @param opened ids of charts that are drawn only where a reader opens them
     */
    public OnPage of(SearchResult shown, Set<String> opened) {
        Set<String> declared =
                dossier.charts().stream().map(ChartSpec::id).collect(Collectors.toSet());
        int left = Math.max(0, SizePolicy.MOST_CHARTS - declared.size());
        boolean more = false;
        var charts = new ArrayList<Chart>();
        for (ChartSpec spec : specs.values()) {
            boolean derived = !declared.contains(spec.id());
            boolean full = charts.size() == SizePolicy.MOST_CHARTS || (derived && left == 0);
            boolean never = from(spec.id()) <= 1 && !opened.contains(spec.id());
            if (never || (full && more)) {
                continue;
            }
            Optional<Chart> chart = chart(spec, shown).filter(c -> !isWaiting(c, opened));
            more |= full && chart.isPresent();
            if (!full && chart.isPresent()) {
                charts.add(chart.get());
                left -= derived ? 1 : 0;
            }
        }
        return new OnPage(charts, more);
    }

    /** The chart of that id, wherever it is drawn; empty where there is none, or it has no rows. */
    public Optional<Chart> of(SearchResult shown, String id) {
        return Optional.ofNullable(specs.get(id)).flatMap(spec -> chart(spec, shown));
    }

    private boolean isWaiting(Chart chart, Set<String> opened) {
        return !opened.contains(chart.id()) && chart.rows().size() >= from(chart.id());
    }

    private int from(String id) {
        return onDemand.getOrDefault(id, Integer.MAX_VALUE);
    }

    /** All charts that have rows, those that are drawn on demand too. */
    public List<Chart> all(SearchResult shown) {
        return specs.values().stream()
                .map(spec -> chart(spec, shown))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All mentions of one figure; empty where there is none, or the filter leaves none. */
    public Optional<Chart> figure(SearchResult shown, String figure) {
        return chart(ofFigure(figure), shown);
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
        ChartSpec spec = specs.get(id);
        return spec == null ? 0 : rows(spec, shown.undated()).size();
    }

    /** The same of all mentions of one figure. */
    public int undatedOfFigure(SearchResult shown, String figure) {
        return rows(ofFigure(figure), shown.undated()).size();
    }

    /** The kind of the chart of that id. */
    public Optional<String> kind(String id) {
        return Optional.ofNullable(specs.get(id)).map(ChartSpec::kind);
    }

    private Optional<Chart> chart(ChartSpec spec, SearchResult shown) {
        ChartKind kind = BY_ID.get(spec.kind());
        List<StatementRow> rows = rows(spec, shown.rows());
        return kind == null || rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Chart(
                                spec.id(),
                                kind,
                                spec.title(),
                                dossier,
                                rows,
                                hidden(rows, every())));
    }

    /** Those of the rows that belong to the chart, in the order they are drawn. */
    private List<StatementRow> rows(ChartSpec spec, List<Row> shown) {
        ChartKind kind = BY_ID.get(spec.kind());
        List<StatementRow> candidates = shown.isEmpty() ? List.of() : candidates(spec, shown);
        return kind == null || candidates.isEmpty()
                ? List.of()
                : kind.fitting(joined(candidates, kind.rule().joins()));
    }

    /** By groups where they do: a dossier may have thousands of charts. */
    private List<StatementRow> candidates(ChartSpec spec, List<Row> shown) {
        Grouped groups = grouped.computeIfAbsent(shown, Grouped::of);
        if (spec.filter().isEmpty()) {
            return groups.all();
        }
        for (Facet facet : List.of(Facet.FIGURE, Facet.UNIT)) {
            List<String> values = spec.filter().getOrDefault(facet.parameter(), List.of());
            if (spec.filter().size() == 1 && values.size() == 1) {
                var by = facet == Facet.FIGURE ? groups.byFigure() : groups.byUnit();
                return by.getOrDefault(values.getFirst(), List.of());
            }
        }
        Set<String> wanted = wanted(spec);
        return groups.all().stream().filter(row -> wanted.contains(row.id())).toList();
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

    /** Other mentions of the figures that are drawn, in the order of the text. */
    public static List<StatementRow> hidden(List<? extends Row> rows, List<Row> all) {
        return hidden(rows, Grouped.of(all));
    }

    private static List<StatementRow> hidden(List<? extends Row> rows, Grouped all) {
        List<StatementRow> statements = Rows.statements(rows);
        Set<String> there = ids(statements);
        return statements.stream()
                .map(row -> row.figure().id())
                .distinct()
                .flatMap(figure -> all.byFigure().getOrDefault(figure, List.of()).stream())
                .filter(row -> !there.contains(row.id()))
                .sorted(Comparator.comparingInt(StatementRow::number))
                .toList();
    }

    private Grouped every() {
        if (every == null) {
            every = Grouped.of(finder.apply(Filter.NONE).rows());
        }
        return every;
    }

    private static Set<String> ids(List<? extends Row> rows) {
        return rows.stream().map(Row::id).collect(Collectors.toSet());
    }

    /** Asked once: what a chart may show does not depend on what a reader chooses. */
    private Set<String> wanted(ChartSpec spec) {
        // A declared chart's filter speaks the language of addresses.
        return wanted.computeIfAbsent(
                spec, s -> ids(finder.apply(Filter.parse(s.filter(), dossier).filter()).rows()));
    }
}
