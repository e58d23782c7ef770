package org.reportedfigures.figures;

import java.util.List;
import java.util.Optional;

/**
 * What a kind of chart may join on its axis, and when it waits to be opened. The rule about charts
 * asks it; tests hold schema and registry against it.
 *
 * @param id the word in dossier.json
 * @param onDemandFrom from how many rows on a chart that no dossier asked for is drawn only where a
 *     reader opens it; 1 or more
 */
public record ChartKindRule(String id, ChartJoin joins, int onDemandFrom) {
    private static final int NEVER = Integer.MAX_VALUE;

    public static final ChartKindRule BARS = new ChartKindRule("bars", ChartJoin.ONE_UNIT, NEVER);
    public static final ChartKindRule MENTIONS =
            new ChartKindRule("mentions", ChartJoin.ONE_FIGURE, NEVER);
    public static final ChartKindRule SCALE = new ChartKindRule("scale", ChartJoin.ANYTHING, 1);

    /** In the order in which a dossier's charts are shown. */
    public static final List<ChartKindRule> ALL = List.of(BARS, MENTIONS, SCALE);

    /** What the rows of one chart have in common. */
    public enum ChartJoin {
        ONE_UNIT,
        ONE_FIGURE,
        ANYTHING
    }

    /** Ids of the kinds whose chart is drawn only where a reader opens it. */
    public static List<String> onDemand() {
        return ALL.stream()
                .filter(rule -> rule.onDemandFrom() == 1)
                .map(ChartKindRule::id)
                .toList();
    }

    /** The rule of that kind; empty where there is no such kind. */
    public static Optional<ChartKindRule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
