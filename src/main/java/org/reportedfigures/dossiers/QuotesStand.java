package org.reportedfigures.dossiers;

import java.util.Set;

/** Each passage stands in its document exactly once, and each of its words exactly once in it. */
final class QuotesStand implements Rule {
    static final String NAME = "quote-stands-in-text";

    private static final Set<String> NUMBER = Set.of("core", "number", "bound");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(Submission dossier, Problems problems) {
        for (Node item : dossier.items()) {
            Outcome passage = dossier.quotes().passage(item);
            tell(passage, problems);
            if (passage instanceof Outcome.Found found) {
                item.get("words")
                        .ifPresent(words ->
                                words.fields()
                                        .forEach((kind, node) -> {
                                            Outcome outcome = dossier.quotes().words(node, found);
                                            tell(outcome, problems);
                                            inside(kind, node, outcome, found, problems);
                                        }));
            }
        }
    }

    /** A speaker may be named elsewhere; the number and its bound are what the passage is for. */
    private static void inside(
            String kind, Node node, Outcome outcome, Outcome.Found passage, Problems problems) {
        if (NUMBER.contains(kind)
                && outcome instanceof Outcome.Found words
                && (words.start() < passage.start() || words.end() > passage.end())) {
            problems.error(
                    NAME,
                    node,
                    "%s stands outside of the passage".formatted(Visible.quoted(words.words())),
                    "words.%s within the passage".formatted(kind),
                    "quote the passage that holds it, or other words");
        }
    }

    private static void tell(Outcome outcome, Problems problems) {
        if (outcome instanceof Outcome.Wrong wrong) {
            problems.error(NAME, wrong.at(), wrong.found(), wrong.expected(), wrong.remedy());
        }
    }
}
