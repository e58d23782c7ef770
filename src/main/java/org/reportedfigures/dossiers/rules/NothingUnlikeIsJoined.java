package org.reportedfigures.dossiers.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.figures.ChartKindRule;
import org.reportedfigures.figures.ChartKindRule.ChartJoin;

/** A declared chart has at most one unit, and mentions of at most one figure, on a linear axis. */
final class NothingUnlikeIsJoined implements Rule {
    static final String NAME = RuleName.NOTHING_UNLIKE_IS_JOINED.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        List<Node> figures = dossier.root().items("figures");
        for (Node chart : dossier.root().items("charts")) {
            ChartFilter filter = new ChartFilter(chart);
            List<Node> drawn = figures.stream().filter(filter::passes).toList();
            switch (chart.text("kind")
                    .flatMap(ChartKindRule::of)
                    .map(ChartKindRule::joins)
                    .orElse(ChartJoin.ANYTHING)) {
                case ONE_UNIT -> one("unit", "unit", drawn, chart, problems);
                case ONE_FIGURE -> one("figure", "id", drawn, chart, problems);
                case ANYTHING -> {}
            }
            if (drawn.isEmpty()) {
                problems.warning(
                        NAME,
                        chart,
                        "the chart draws nothing",
                        "a filter that some statement passes",
                        "widen the filter, or remove the chart");
            }
        }
    }

    private static void one(
            String what, String key, List<Node> drawn, Node chart, Problems problems) {
        Set<String> different = new TreeSet<>();
        drawn.forEach(figure -> figure.text(key).ifPresent(different::add));
        if (different.size() > 1) {
            problems.error(
                    NAME,
                    chart,
                    "the chart joins the %ss %s"
                            .formatted(what, Printable.plain(String.join(", ", different))),
                    "one %s on one axis".formatted(what),
                    "name one in its filter, as in \"filter\": {\"%s\": %s}"
                            .formatted(what, Printable.quoted(different.iterator().next())));
        }
    }
}
