package org.reportedfigures.charts.timeline;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Chart.ChartFragments;
import org.reportedfigures.charts.Links;
import org.reportedfigures.charts.SizePolicy;
import org.reportedfigures.charts.TimeSpan;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.When;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.phrases.Phrases;
import org.reportedfigures.phrases.RowText;

/** Statements and events in time: reported as done, when it was said, reported as to come. */
public final class Timeline {
    private final Dossier dossier;
    private final List<Row> dated;
    private final List<Row> undated;

    /**
     * @param found what is to be shown
     */
    public Timeline(Dossier dossier, SearchResult found) {
        this(dossier, found.rows());
    }

    public Timeline(Dossier dossier, List<Row> rows) {
        this.dossier = dossier;
        this.dated =
                rows.stream()
                        .filter(Timeline::isDated)
                        .sorted(comparingDouble(Timeline::begin).thenComparing(Row::id))
                        .toList();
        this.undated = rows.stream().filter(row -> !isDated(row)).toList();
    }

    /** The content of {@code <reported-timeline>}. */
    public Html html(Phrases phrases, Links links) {
        return new TimelineHtml(this, phrases, links).write();
    }

    /** Its title, note and pictures. */
    public ChartFragments pieces(Phrases phrases) {
        return new TimelineHtml(this, phrases, Links.NONE).pieces();
    }

    /** Its rows: those with a date in the order of time, then those without. */
    public List<Row> rows() {
        return Stream.concat(dated.stream(), undated.stream()).toList();
    }

    /** As much of it as a page holds: the earliest, then those without a date. */
    Timeline first() {
        List<Row> rows = rows();
        return rows.size() <= SizePolicy.MOST_ROWS
                ? this
                : new Timeline(dossier, SizePolicy.first(rows));
    }

    /** A short hash of what {@link #html} shows. */
    public String state(Phrases phrases) {
        return Chart.fingerprint("timeline", phrases, dated, undated);
    }

    Dossier dossier() {
        return dossier;
    }

    /** In the order of time. */
    public List<Row> dated() {
        return dated;
    }

    public List<Row> undated() {
        return undated;
    }

    /** Whether a date is in brackets. */
    public boolean isWorkedOut() {
        return TimeBands.texts(this).stream().anyMatch(text -> isWorkedOut(text.when()))
                || rows().stream()
                        .anyMatch(row ->
                                isWorkedOut(row.item().when())
                                        || isWorkedOut(row.item().saidOn())
                                        || isWorkedOut(RowText.reportedOn(row)));
    }

    private static boolean isWorkedOut(@Nullable When when) {
        return when != null && when.inferred() != null;
    }

    private static boolean isDated(Row row) {
        return hasDate(row.item().when()) || hasDate(row.item().saidOn());
    }

    static boolean hasDate(@Nullable When when) {
        return when != null && TimeSpan.isDated(when);
    }

    private static double begin(Row row) {
        When when = row.item().when();
        When said = row.item().saidOn();
        return hasDate(when)
                ? TimeSpan.of(Objects.requireNonNull(when)).from()
                : TimeSpan.of(Objects.requireNonNull(said)).from();
    }
}
