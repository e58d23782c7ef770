package org.reportedfigures.exhibits;

import java.util.stream.Stream;
import org.reportedfigures.figures.Dossier;

/** Which exhibit stands for a dashboard where only one can: in a card, on another site. */
public final class SocialCard {
    private static final String LIST = "list";
    private static final String SCALE = "scale";
    private static final String TIMELINE = "timeline";

    private SocialCard() {}

    /**
     * The id of the exhibit: what is chosen, else the chart that is opened, else the list; of
     * events alone the timeline.
     */
    public static String of(Dossier dossier, Parameters parameters) {
        String chosen =
                Stream.of(parameters.statement(), parameters.event())
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse("");
        if (!chosen.isEmpty()) {
            return Exhibits.STATEMENTS + chosen;
        }
        if (dossier.figures().isEmpty()) {
            return TIMELINE;
        }
        return parameters.read(Parameter.SCALE) ? SCALE : LIST;
    }
}
