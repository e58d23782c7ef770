package org.reportedfigures.dossiers.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Printable;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.reading.Reader;

/** Reports a difference between the words and the statement on whether a number is an estimate. */
record EstimateMessage(Node statement, Reader reader, Problems problems) {
    private static final String KEY = "estimate";

    /**
     * @param read the words that call it one; null if there are none
     */
    void report(@Nullable String read) {
        boolean declared = statement.isTrue(KEY);
        Optional<Node> words = statement.get("words").flatMap(all -> all.get(KEY));
        if (!declared && read != null && !isEditors()) {
            problems.error(
                    WordsSayTheNumber.NAME,
                    statement.get(KEY).orElse(statement.get("words").orElse(statement)),
                    "%s calls the number an estimate".formatted(Printable.quoted(read)),
                    "\"estimate\": true, with these words in words.estimate",
                    "write both, or name \"estimate\" in editorsReading where they speak of"
                            + " something else");
        }
        if (declared) {
            words.ifPresent(this::reportUnknownWords);
        }
    }

    private boolean isEditors() {
        return statement.items("editorsReading").stream()
                .anyMatch(node -> node.text().orElse("").equals(KEY));
    }

    private void reportUnknownWords(Node words) {
        String quoted = words.text().or(() -> words.text("exact")).orElse("");
        if (!reader.sayEstimate(quoted)) {
            problems.error(
                    WordsSayTheNumber.NAME,
                    words,
                    "no word in %s is known to call a number an estimate"
                            .formatted(Printable.quoted(quoted)),
                    "the words that call it one",
                    "quote them; or name \"estimate\" in editorsReading instead, or "
                            + VerdictMessage.BY_HAND);
        }
    }
}
