package org.reportedfigures.exhibits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.timeline.Timeline;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Item;
import org.reportedfigures.library.EventRow;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.library.StatementRow;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.NothingFound;
import org.reportedfigures.phrases.Phrases;

/**
 * Something of a dossier that can be shown on its own elsewhere: what its page shows, its picture
 * draws and its files hold.
 *
 * @param id as in addresses: a chart's, {@code timeline}, {@code list}, {@code figures/…}, {@code
 *     statements/…}
 * @param form the id of a {@link ChartKindRule}, {@code timeline}, {@code list}, {@code figure} or
 *     {@code statement}
 * @param version of the dossier
 * @param found what the filter leaves of the dossier
 * @param rows those of the findings that belong to it; empty where the filter leaves none
 * @param hidden mentions of the same figures that are not among the rows
 * @param undated how many rows that it would show only the missing date kept out
 * @param chart what is drawn of a chart or figure that has rows; else null
 */
public record Exhibit(
        String id,
        ExhibitKind kind,
        String form,
        Dossier dossier,
        String version,
        SearchResult found,
        List<Row> rows,
        List<StatementRow> hidden,
        int undated,
        @Nullable Chart chart) {
    /** What sort of thing it is. */
    public enum ExhibitKind {
        CHART,
        TIMELINE,
        LIST,
        FIGURE,
        /** One statement or one event. */
        STATEMENT
    }

    public Exhibit {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
    }

    /**
     * The id under which a row is an exhibit of its own; empty for an event whose id a statement
     * has.
     */
    Function<Row, Optional<String>> own() {
        Set<String> statements =
                dossier.figures().stream()
                        .flatMap(figure -> figure.statements().stream())
                        .map(Item::id)
                        .collect(Collectors.toSet());
        return row ->
                row instanceof EventRow && statements.contains(row.id())
                        ? Optional.empty()
                        : Optional.of(Exhibits.STATEMENTS + row.id());
    }

    /** What was corrected up to its version: what is pinned stays as it is. */
    Corrections corrections() {
        return Corrections.in(dossier);
    }

    /** The phrases in which its rows bear the labels that its chart gives them. */
    public Phrases phrases(Phrases phrases) {
        return chart == null ? phrases : chart.phrases(phrases);
    }

    /** The rows in time. */
    public Timeline timeline() {
        return new Timeline(dossier, found);
    }

    /** What it shows; of a statement the whole label. Never a value alone. */
    public String title(Phrases phrases) {
        if (rows.isEmpty()) {
            return phrases.text(dossier.title());
        }
        Row first = rows.getFirst();
        return switch (kind) {
            case CHART -> chart == null ? phrases.text(dossier.title()) : chart.title(phrases);
            case TIMELINE, LIST ->
                    phrases.wording().say("exhibit." + form, phrases.text(dossier.title()));
            case FIGURE -> phrases.name(first);
            case STATEMENT -> phrases.label(first).text();
        };
    }

    /** Why there is nothing to be shown, plain; "" where there is something. */
    public String nothing(Phrases phrases) {
        return rows.isEmpty() ? NothingFound.say(found, phrases.wording()) : "";
    }
}
