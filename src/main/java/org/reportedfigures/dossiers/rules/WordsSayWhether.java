package org.reportedfigures.dossiers.rules;

import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.claims.ClaimAnswer;

/** The verb that carries the number says the declared status; "if" needs a condition. */
final class WordsSayWhether implements Rule {
    static final String NAME = RuleName.WORDS_SAY_WHETHER.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        for (ClaimedStatement claimed : dossier.lines().claimed(dossier)) {
            claimed.status().ifPresent(status -> status(claimed, status, problems));
            condition(claimed, problems);
        }
    }

    private static void status(ClaimedStatement claimed, Status status, Problems problems) {
        ClaimAnswer answer = claimed.text().whether(claimed.passage(), claimed.number(), status);
        if (answer.isNo()) {
            problems.error(
                    NAME,
                    claimed.node().get("status").orElse(claimed.node()),
                    "the verb of this number says %s, not %s"
                            .formatted(
                                    Printable.quoted(answer.read()), Printable.quoted(status.id())),
                    "the status that the words say",
                    "write %s and quote the verb in words.status"
                            .formatted(Printable.quoted(answer.read())));
        } else if (!answer.isYes()) {
            claimed.unread(NAME, "status", answer.read(), "whether it happened", problems);
        }
    }

    private static void condition(ClaimedStatement claimed, Problems problems) {
        ClaimAnswer answer = claimed.text().condition(claimed.number());
        boolean given = claimed.node().get("condition").isPresent();
        if (!answer.isNo()
                && !answer.read().isEmpty()
                && !given
                && !claimed.isEditors("condition")) {
            problems.error(
                    NAME,
                    claimed.node(),
                    "%s makes this number depend on something"
                            .formatted(Printable.quoted(answer.read())),
                    "a \"condition\", with its words in words.condition",
                    "write both, or name \"condition\" in editorsReading where the number does not"
                            + " depend on it");
        }
    }
}
