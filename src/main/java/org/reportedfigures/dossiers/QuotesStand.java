package org.reportedfigures.dossiers;

/** Each passage stands in its document exactly once, and each of its words exactly once in it. */
final class QuotesStand implements Rule {
    static final String NAME = "quote-stands-in-text";

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
                                words.fields().values().stream()
                                        .map(node -> dossier.quotes().words(node, found))
                                        .forEach(outcome -> tell(outcome, problems)));
            }
        }
    }

    private static void tell(Outcome outcome, Problems problems) {
        if (outcome instanceof Outcome.Wrong wrong) {
            problems.error(NAME, wrong.at(), wrong.found(), wrong.expected(), wrong.remedy());
        }
    }
}
