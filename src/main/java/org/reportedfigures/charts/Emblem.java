package org.reportedfigures.charts;

import java.util.stream.Stream;

/** Which exhibit stands for a dashboard where only one can: in a card, on another site. */
public final class Emblem {
    private static final String LIST = "list";
    private static final String SCALE = "scale";

    private Emblem() {}

    /** The id of the exhibit: what is chosen, else the chart that is opened, else the list. */
    public static String of(Parameters parameters) {
        String chosen =
                Stream.of(parameters.statement(), parameters.event())
                        .filter(id -> !id.isEmpty())
                        .findFirst()
                        .orElse("");
        if (!chosen.isEmpty()) {
            return Exhibits.STATEMENTS + chosen;
        }
        return parameters.isScaleOpen() ? SCALE : LIST;
    }
}
