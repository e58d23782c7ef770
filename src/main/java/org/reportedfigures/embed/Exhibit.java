package org.reportedfigures.embed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Asked;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Phrases;
import org.reportedfigures.charts.Timeline;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;

/**
 * What an embed shows.
 *
 * @param chart where it is one, and has rows
 * @param timeline where it is one
 * @param rows in the order they are shown; none where the filter leaves none
 * @param hidden other mentions of the figures that are shown
 */
record Exhibit(
        Subject subject,
        Asked asked,
        Findings found,
        @Nullable Chart chart,
        @Nullable Timeline timeline,
        List<Row> rows,
        List<Row> hidden) {
    Exhibit {
        rows = List.copyOf(rows);
        hidden = List.copyOf(hidden);
    }

    Dossier dossier() {
        return asked.dossier();
    }

    /** What is shown, as plain text; never a bare value. */
    String title() {
        Phrases phrases = asked.phrases();
        if (chart != null) {
            return chart.title(phrases);
        }
        if (subject instanceof Subject.OfStatement && !rows.isEmpty()) {
            return phrases.label(rows.getFirst()).text();
        }
        String dossier = phrases.text(dossier().title());
        return switch (subject) {
            case Subject.OfTimeline t -> phrases.wording().say("embed.timeline", dossier);
            case Subject.OfList l -> phrases.wording().say("embed.list", dossier);
            default -> dossier;
        };
    }
}
