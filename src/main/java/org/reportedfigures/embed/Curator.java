package org.reportedfigures.embed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Charts;
import org.reportedfigures.charts.FigureGroup;
import org.reportedfigures.charts.Order;
import org.reportedfigures.charts.Surroundings;
import org.reportedfigures.charts.Timeline;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;

/** Finds what of a dossier an embed shows. */
final class Curator {
    private final Asked asked;
    private final Findings found;
    private final List<Row> all;
    private final Charts charts;

    /**
     * @param finder answers a filter over the dossier that is asked of
     */
    Curator(Asked asked, Function<Filter, Findings> finder) {
        this.asked = asked;
        this.found = finder.apply(asked.filter());
        this.all = finder.apply(Filter.NONE).rows();
        this.charts = new Charts(asked.dossier(), finder);
    }

    /** Empty where the dossier has no such chart, figure or statement. */
    Optional<Exhibit> find(Subject subject) {
        return switch (subject) {
            case Subject.OfChart(String id) ->
                    charts.has(id)
                            ? Optional.of(chart(subject, charts.of(found, id)))
                            : Optional.empty();
            case Subject.OfFigure(String id) ->
                    isFigure(id)
                            ? Optional.of(chart(subject, charts.figure(found, id)))
                            : Optional.empty();
            case Subject.OfStatement(String id) ->
                    all.stream().anyMatch(row -> isMention(row, id))
                            ? Optional.of(exhibit(subject, null, null, mention(id)))
                            : Optional.empty();
            case Subject.OfTimeline t -> {
                var timeline = new Timeline(asked.dossier(), found);
                yield Optional.of(exhibit(subject, null, timeline, timeline.rows()));
            }
            case Subject.OfList l -> Optional.of(exhibit(subject, null, null, list()));
        };
    }

    private Exhibit chart(Subject subject, Optional<Chart> chart) {
        return exhibit(
                subject, chart.orElse(null), null, chart.map(Chart::rows).orElse(List.of()));
    }

    private Exhibit exhibit(
            Subject subject,
            @Nullable Chart chart,
            @Nullable Timeline timeline,
            List<Row> rows) {
        return new Exhibit(
                subject,
                asked,
                found,
                chart,
                timeline,
                rows,
                rows.isEmpty() ? List.of() : Surroundings.hidden(rows, all));
    }

    private List<Row> list() {
        return FigureGroup.of(found.rows(), Order.TEXT, asked.phrases()).stream()
                .flatMap(group -> group.figures().stream())
                .flatMap(figure -> figure.rows().stream())
                .toList();
    }

    private List<Row> mention(String id) {
        return found.rows().stream().filter(row -> isMention(row, id)).toList();
    }

    private boolean isFigure(String id) {
        return asked.dossier().figures().stream().map(Figure::id).anyMatch(id::equals);
    }

    private static boolean isMention(Row row, String id) {
        return row.figure() != null && row.id().equals(id);
    }
}
