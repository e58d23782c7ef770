package org.reportedfigures.dossiers.rules;

import java.util.HashMap;
import java.util.Map;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.dossiers.quotes.Quoted;
import org.reportedfigures.figures.Span;

/** No two statements mark the same words of a text for the same number. */
final class AMentionIsOneMention implements Rule {
    static final String NAME = RuleName.A_MENTION_IS_ONE_MENTION.id();

    private record MentionPlace(String document, Span core, Span number) {}

    private record Marked(Node statement, Node figure) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        Map<MentionPlace, Marked> known = new HashMap<>();
        for (Node figure : dossier.root().items("figures")) {
            figure.items("statements").forEach(one -> check(one, figure, known, dossier, problems));
        }
    }

    private static void check(
            Node statement,
            Node figure,
            Map<MentionPlace, Marked> known,
            UncheckedDossier dossier,
            Problems problems) {
        Quoted quoted = Quoted.of(statement, dossier.quotes());
        if (quoted != null) {
            var place =
                    new MentionPlace(
                            quoted.passage().document(),
                            quoted.core().span(),
                            quoted.number().span());
            Marked other = known.putIfAbsent(place, new Marked(statement, figure));
            if (other != null && !countsBoth(quoted.core().words(), figure, other.figure())) {
                problems.error(
                        NAME,
                        statement.get("words").orElse(statement),
                        "this number is the mention %s already"
                                .formatted(
                                        Printable.quoted(other.statement().text("id").orElse(""))),
                        "each number of a text once",
                        "leave one of the two out, or quote the other number");
            }
        }
    }

    /** Whether the marked words name two figures: "12 hooks and buoys". */
    private static boolean countsBoth(String core, Node figure, Node other) {
        return figure != other && names(core, figure) && names(core, other);
    }

    private static boolean names(String core, Node figure) {
        return figure.get("name").map(Node::fields).orElse(Map.of()).values().stream()
                .flatMap(name -> name.text().stream())
                .anyMatch(core::contains);
    }
}
