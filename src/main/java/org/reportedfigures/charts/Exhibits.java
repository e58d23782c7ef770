package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Exhibit.Kind;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;

/** All that a dossier can show elsewhere: list, timeline, charts, figures, statements, events. */
public final class Exhibits {
    private static final String FIGURES = "figures/";
    private static final String STATEMENTS = "statements/";

    private final Dossier dossier;
    private final String version;
    private final Function<Filter, Findings> finder;

    /**
     * @param finder answers a filter over this version, as {@link
     *     org.reportedfigures.library.Library#find} does
     */
    public Exhibits(Dossier dossier, String version, Function<Filter, Findings> finder) {
        this.dossier = dossier;
        this.version = version;
        this.finder = finder;
    }

    /**
     * List, timeline and all charts, those that are drawn on demand too, as far as they have rows.
     */
    public List<Exhibit> main(Filter filter) {
        var all = new ArrayList<Exhibit>();
        of("list", filter).ifPresent(all::add);
        of("timeline", filter).ifPresent(all::add);
        new Charts(dossier, finder).ids().forEach(id -> of(id, filter).ifPresent(all::add));
        return all.stream().filter(exhibit -> !exhibit.rows().isEmpty()).toList();
    }

    /**
     * The exhibit of that id; without rows where the filter leaves none. A statement that is named
     * stays whatever the filter.
     */
    public Optional<Exhibit> of(String id, Filter filter) {
        if (id.startsWith(FIGURES)) {
            return figure(id.substring(FIGURES.length()), filter);
        }
        if (id.startsWith(STATEMENTS)) {
            return statement(id.substring(STATEMENTS.length()));
        }
        Findings found = finder.apply(filter);
        return switch (id) {
            case "list" -> Optional.of(exhibit(id, Kind.LIST, id, found, statements(found), null));
            case "timeline" ->
                    Optional.of(exhibit(id, Kind.TIMELINE, id, found, found.rows(), null));
            default -> chart(id, found);
        };
    }

    private Optional<Exhibit> chart(String id, Findings found) {
        var charts = new Charts(dossier, finder);
        return charts.kind(id)
                .map(kind -> {
                    Chart chart =
                            charts.of(found, Set.of(id)).stream()
                                    .filter(c -> c.id().equals(id))
                                    .findFirst()
                                    .orElse(null);
                    List<Row> rows = chart == null ? List.of() : chart.rows();
                    return exhibit(id, Kind.CHART, kind, found, rows, chart);
                });
    }

    private Optional<Exhibit> figure(String id, Filter filter) {
        return dossier.figures().stream()
                .map(Figure::id)
                .filter(id::equals)
                .findFirst()
                .map(figure -> {
                    Findings found = finder.apply(filter);
                    List<Row> rows =
                            statements(found).stream()
                                    .filter(row -> row.figureOfStatement().id().equals(figure))
                                    .toList();
                    return exhibit(FIGURES + id, Kind.FIGURE, "figure", found, rows, null);
                });
    }

    /** A statement of that id, else an event. */
    private Optional<Exhibit> statement(String id) {
        Findings all = finder.apply(Filter.NONE);
        // Statements come before events.
        return all.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row ->
                        exhibit(
                                STATEMENTS + id,
                                Kind.STATEMENT,
                                "statement",
                                all,
                                List.of(row),
                                null));
    }

    /** The id under which a row stands alone; "" for an event whose id a statement has. */
    public String idOf(Row row) {
        boolean taken =
                row.item() instanceof Event
                        && dossier.figures().stream()
                                .flatMap(figure -> figure.statements().stream())
                                .map(Item::id)
                                .anyMatch(row.id()::equals);
        return taken ? "" : STATEMENTS + row.id();
    }

    private Exhibit exhibit(
            String id,
            Kind kind,
            String form,
            Findings found,
            List<Row> rows,
            @Nullable Chart chart) {
        List<Row> hidden = Charts.hidden(rows, finder.apply(Filter.NONE).rows());
        return new Exhibit(id, kind, form, dossier, version, found, rows, hidden, chart);
    }

    private static List<Row> statements(Findings found) {
        return found.rows().stream().filter(row -> row.statement().isPresent()).toList();
    }
}
