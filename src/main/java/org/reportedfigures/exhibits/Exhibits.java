package org.reportedfigures.exhibits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Charts;
import org.reportedfigures.charts.timeline.Timeline;
import org.reportedfigures.exhibits.Exhibit.ExhibitKind;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.library.StatementRow;

/** All that a dossier can show elsewhere: list, timeline, charts, figures, statements, events. */
public final class Exhibits {
    static final String FIGURES = "figures/";

    /** How the ids of single statements and events begin. */
    public static final String STATEMENTS = "statements/";

    private final Dossier dossier;
    private final String version;
    private final Function<Filter, SearchResult> finder;

    /**
     * @param finder answers a filter over this version, as {@link
     *     org.reportedfigures.library.Library#find} does
     */
    public Exhibits(Dossier dossier, String version, Function<Filter, SearchResult> finder) {
        this.dossier = dossier;
        this.version = version;
        this.finder = finder;
    }

    /**
     * The id of the exhibit that represents a dashboard where only one can, in a card or on another
     * site: what is chosen, else the chart that is opened, else the list; of events alone the
     * timeline.
     */
    public String card(ViewRequest asked) {
        if (!asked.selection().isEmpty()) {
            return STATEMENTS + asked.selection().id();
        }
        if (dossier.figures().isEmpty()) {
            return "timeline";
        }
        String chart = asked.get(Parameters.CHART);
        return chart.isEmpty() ? "list" : chart;
    }

    /**
     * List, timeline and all charts, those that are drawn on demand too, as far as they have rows.
     */
    public List<Exhibit> main(Filter filter) {
        SearchResult found = finder.apply(filter);
        var all = new ArrayList<Exhibit>();
        all.add(list(found));
        all.add(timeline(found));
        var charts = new Charts(dossier, finder);
        // All at once: one by one a dossier of many charts would be searched as often.
        for (Chart chart : charts.all(found)) {
            all.add(
                    new Exhibit(
                            chart.id(),
                            ExhibitKind.CHART,
                            chart.kind().rule().id(),
                            dossier,
                            version,
                            found,
                            List.copyOf(chart.rows()),
                            chart.hidden(),
                            charts.undated(found, chart.id()),
                            chart));
        }
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
        SearchResult found = finder.apply(filter);
        return switch (id) {
            case "list" -> Optional.of(list(found));
            case "timeline" -> Optional.of(timeline(found));
            default -> chart(id, found);
        };
    }

    /** All rows that the filter leaves, statements and events, in time. */
    public Exhibit timeline(Filter filter) {
        return timeline(finder.apply(filter));
    }

    private Exhibit list(SearchResult found) {
        int undated = Rows.statements(found.undated()).size();
        return exhibit(
                "list",
                ExhibitKind.LIST,
                "list",
                found,
                List.copyOf(Rows.statements(found.rows())),
                undated,
                null);
    }

    private Exhibit timeline(SearchResult found) {
        List<Row> rows = new Timeline(dossier, found).rows();
        int undated = found.undated().size();
        return exhibit("timeline", ExhibitKind.TIMELINE, "timeline", found, rows, undated, null);
    }

    private Optional<Exhibit> chart(String id, SearchResult found) {
        var charts = new Charts(dossier, finder);
        return charts.kind(id)
                .map(kind ->
                        drawn(
                                id,
                                ExhibitKind.CHART,
                                kind,
                                found,
                                charts.undated(found, id),
                                charts.of(found, id)));
    }

    private Optional<Exhibit> figure(String figure, Filter filter) {
        if (dossier.figures().stream().noneMatch(f -> f.id().equals(figure))) {
            return Optional.empty();
        }
        SearchResult found = finder.apply(filter);
        var charts = new Charts(dossier, finder);
        String id = FIGURES + figure;
        int undated = charts.undatedOfFigure(found, figure);
        return Optional.of(
                drawn(
                        id,
                        ExhibitKind.FIGURE,
                        "figure",
                        found,
                        undated,
                        charts.figure(found, figure)));
    }

    private Exhibit drawn(
            String id,
            ExhibitKind kind,
            String form,
            SearchResult found,
            int undated,
            Optional<Chart> chart) {
        List<Row> rows = chart.map(c -> List.<Row>copyOf(c.rows())).orElse(List.of());
        return exhibit(id, kind, form, found, rows, undated, chart.orElse(null));
    }

    /** A statement of that id, else an event. */
    private Optional<Exhibit> statement(String id) {
        SearchResult all = finder.apply(Filter.NONE);
        // Statements come before events.
        return all.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row ->
                        exhibit(
                                STATEMENTS + id,
                                ExhibitKind.STATEMENT,
                                "statement",
                                all,
                                List.of(row),
                                0,
                                null));
    }

    private Exhibit exhibit(
            String id,
            ExhibitKind kind,
            String form,
            SearchResult found,
            List<Row> rows,
            int undated,
            @Nullable Chart chart) {
        List<StatementRow> hidden = Charts.hidden(rows, finder.apply(Filter.NONE).rows());
        return new Exhibit(id, kind, form, dossier, version, found, rows, hidden, undated, chart);
    }
}
