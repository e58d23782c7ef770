package org.reportedfigures.exhibits;

import org.reportedfigures.figures.Dossier;

/** Which exhibit represents a dashboard where only one can: in a card, on another site. */
public final class SocialCard {
    private SocialCard() {}

    /**
     * The id of the exhibit: what is chosen, else the chart that is opened, else the list; of
     * events alone the timeline.
     */
    public static String of(Dossier dossier, ViewRequest asked) {
        if (!asked.selection().isEmpty()) {
            return Exhibits.STATEMENTS + asked.selection().id();
        }
        if (dossier.figures().isEmpty()) {
            return "timeline";
        }
        String chart = asked.get(Parameters.CHART);
        return chart.isEmpty() ? "list" : chart;
    }
}
