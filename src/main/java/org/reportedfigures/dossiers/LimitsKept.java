package org.reportedfigures.dossiers;

import java.util.List;

/** No more statements and events than the limit; sizes and nesting are looked at while reading. */
final class LimitsKept implements Rule {
    static final String NAME = "limits";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(Submission dossier, Problems problems) {
        List<Node> items = dossier.items();
        int most = dossier.limits().statements();
        if (items.size() > most) {
            problems.error(
                    NAME,
                    items.get(most),
                    "the dossier has %,d statements and events".formatted(items.size()),
                    "at most %,d".formatted(most),
                    "cut the dossier in two, or raise the limit");
        }
    }
}
