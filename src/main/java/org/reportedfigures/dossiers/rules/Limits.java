package org.reportedfigures.dossiers.rules;

import java.util.List;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;

/**
 * Statements, events, charts and the bytes that rows show are within the limits; file sizes and
 * nesting are checked while reading.
 */
public final class Limits implements Rule {
    public static final String NAME = RuleName.LIMITS.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        DossierLimits limits = dossier.limits();
        count(dossier.items(), limits.statements(), "statements and events", problems);
        count(dossier.root().items("charts"), limits.charts(), "charts", problems);
        RowBytes shown = RowBytes.of(dossier);
        if (shown.all() > limits.rowBytes()) {
            shown.report(limits.rowBytes(), problems);
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
