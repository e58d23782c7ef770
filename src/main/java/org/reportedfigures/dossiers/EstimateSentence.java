package org.reportedfigures.dossiers;

import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.Verdict;

/** Whether the words call a number an estimate, where the statement says otherwise. */
record EstimateSentence(Node statement, Reader reader, Problems problems) {
    private static final String KEY = "estimate";

    void tell(Verdict.Yes yes) {
        boolean declared = statement.isTrue(KEY);
        if (!declared && yes.estimate() != null && !isEditors()) {
            problems.error(
                    WordsSayNumber.NAME,
                    statement.get(KEY).orElse(statement),
                    "%s is called an estimate".formatted(Visible.quoted(yes.read().text())),
                    "\"estimate\": true, and %s in words.estimate"
                            .formatted(Visible.quoted(yes.estimate())),
                    "write both, or name \"estimate\" in editorsReading where these words speak of"
                            + " something else");
        }
        if (declared) {
            statement.get("words").flatMap(words -> words.get(KEY)).ifPresent(this::tellOthers);
        }
    }

    private boolean isEditors() {
        return statement.items("editorsReading").stream()
                .anyMatch(node -> node.text().orElse("").equals(KEY));
    }

    private void tellOthers(Node words) {
        String quoted = words.text().or(() -> words.text("exact")).orElse("");
        if (!reader.sayEstimate(quoted)) {
            problems.error(
                    WordsSayNumber.NAME,
                    words,
                    "no word in %s is known to call a number an estimate"
                            .formatted(Visible.quoted(quoted)),
                    "the words that call it one",
                    "quote them; or name \"estimate\" in editorsReading instead, or "
                            + VerdictSentence.BY_HAND);
        }
    }
}
