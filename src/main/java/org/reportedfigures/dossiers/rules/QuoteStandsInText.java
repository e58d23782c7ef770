package org.reportedfigures.dossiers.rules;

import java.util.Set;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.dossiers.quotes.QuoteMatch;

/**
 * Each passage occurs exactly once in its document, and each of its words exactly once in the
 * passage.
 */
final class QuoteStandsInText implements Rule {
    static final String NAME = RuleName.QUOTE_STANDS_IN_TEXT.id();

    private static final Set<String> NUMBER = Set.of("core", "number", "bound");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        for (Node item : dossier.items()) {
            QuoteMatch passage = dossier.quotes().passage(item);
            report(passage, problems);
            if (passage instanceof QuoteMatch.UniqueMatch found) {
                item.get("words")
                        .ifPresent(words ->
                                words.fields()
                                        .forEach((kind, node) -> {
                                            QuoteMatch outcome =
                                                    dossier.quotes().words(node, found);
                                            report(outcome, problems);
                                            inside(kind, node, outcome, found, problems);
                                        }));
            }
        }
    }

    /** A speaker may be named elsewhere; the number and its bound must be in the passage. */
    private static void inside(
            String kind,
            Node node,
            QuoteMatch outcome,
            QuoteMatch.UniqueMatch passage,
            Problems problems) {
        if (NUMBER.contains(kind)
                && outcome instanceof QuoteMatch.UniqueMatch words
                && (words.start() < passage.start() || words.end() > passage.end())) {
            problems.error(
                    NAME,
                    node,
                    "%s stands outside of the passage".formatted(Printable.quoted(words.words())),
                    "words.%s within the passage".formatted(kind),
                    "quote the passage that holds it, or other words");
        }
    }

    private static void report(QuoteMatch outcome, Problems problems) {
        if (outcome instanceof QuoteMatch.Wrong wrong) {
            problems.error(NAME, wrong.at(), wrong.found(), wrong.expected(), wrong.remedy());
        }
    }
}
