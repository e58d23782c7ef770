package org.reportedfigures.charts;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of charts there are; a new one is registered here. */
final class ChartKinds {
    static final List<ChartKind> ALL = List.of(new BarsKind(), new MentionsKind(), new ScaleKind());

    /** By the id of their rule. */
    static final Map<String, ChartKind> BY_ID =
            ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    kind -> kind.rule().id(), Function.identity()));

    private ChartKinds() {}
}
