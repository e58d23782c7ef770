package org.reportedfigures.dossiers.rules;

import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;

/** A status other than happened, an estimate, a condition and a speaker each quote their words. */
final class WordsAreGiven implements Rule {
    static final String NAME = RuleName.WORDS_ARE_GIVEN.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        for (Node item : dossier.items()) {
            String status = item.text("status").orElse("happened");
            if (!status.equals("happened")) {
                words("status", "status", item, problems);
            }
            if (item.isTrue("estimate")) {
                words("estimate", "estimate", item, problems);
            }
            if (item.get("condition").isPresent()) {
                words("condition", "condition", item, problems);
            }
            if (item.get("speaker").isPresent()) {
                words("speaker", "speaker", item, problems);
            } else if (item.get("via").isPresent()) {
                words("speaker", "via", item, problems);
            }
        }
    }

    private static void words(String kind, String key, Node item, Problems problems) {
        boolean given = item.get("words").flatMap(words -> words.get(kind)).isPresent();
        boolean read =
                item.items("editorsReading").stream()
                        .anyMatch(node -> node.text().orElse("").equals(kind));
        if (!given && !read) {
            problems.error(
                    NAME,
                    item.get(key).orElse(item),
                    "no words say the %s".formatted(key),
                    "words.%s, or \"%s\" in editorsReading".formatted(kind, kind),
                    "quote the words that say it, or own up to reading it between the lines");
        }
    }
}
