package org.reportedfigures.dossiers;

import java.util.List;

/**
 * No more statements, events and charts than the limits, and not more that rows show; sizes of
 * files and nesting are looked at while reading.
 */
final class LimitsKept implements Rule {
    static final String NAME = "limits";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(Submission dossier, Problems problems) {
        Limits limits = dossier.limits();
        count(dossier.items(), limits.statements(), "statements and events", problems);
        count(dossier.root().items("charts"), limits.charts(), "charts", problems);
        RowBytes shown = RowBytes.of(dossier);
        if (shown.all() > limits.rowBytes()) {
            shown.tell(limits.rowBytes(), problems);
        }
    }

    private static void count(List<Node> nodes, int most, String what, Problems problems) {
        if (nodes.size() > most) {
            problems.error(
                    NAME,
                    nodes.get(most),
                    "the dossier has %,d %s".formatted(nodes.size(), what),
                    "at most %,d".formatted(most),
                    "cut the dossier in two, or raise the limit");
        }
    }
}
