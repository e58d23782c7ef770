package org.reportedfigures.dossiers.rules;

import java.util.Map;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;

/** No placeholder of a draft is left for its author to fill in. */
public final class NothingLeftToDo implements Rule {
    public static final String NAME = RuleName.NOTHING_LEFT_TO_DO.id();

    private static final String SPEAKER = "the id of a speaker, or null where nobody is named";
    private static final String WHEN =
            "a time such as {\"date\": \"2025-07\"}, or null where the text does not tell";

    /** Key to the expected value; all other keys have texts for people. */
    private static final Map<String, String> EXPECTED =
            Map.of(
                    "status", "happened, ongoing, planned, possible or denied",
                    "speaker", SPEAKER,
                    "via", SPEAKER,
                    "when", WHEN,
                    "saidOn", WHEN,
                    "published", WHEN,
                    "show", "full or passages");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        walk(dossier.root(), problems);
    }

    /** Depth is bounded by the parser. */
    private static void walk(Node node, Problems problems) {
        if (node.isTodo()) {
            problems.error(
                    NAME,
                    node,
                    "here stands %s".formatted(Printable.quoted(Node.TODO)),
                    EXPECTED.getOrDefault(node.key(), "a text of yours"),
                    "fill it in");
        }
        node.fields().values().forEach(child -> walk(child, problems));
        node.items().forEach(child -> walk(child, problems));
    }
}
