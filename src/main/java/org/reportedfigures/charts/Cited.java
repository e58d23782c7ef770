package org.reportedfigures.charts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.When;
import org.reportedfigures.library.Row;

/**
 * What every form of a citation holds.
 *
 * @param link the address that shows the row
 */
record Cited(Row row, Document document, Phrases phrases, String link) {
    /** What ends with a full stop, whatever markup or isolate is closed behind it. */
    private static final Pattern ENDED = Pattern.compile("[.!?।…](</[a-z]+>|[\\u2066-\\u2069])*$");

    /** Names the row in a file of many citations: letters, digits and dashes. */
    String key() {
        return row.dossier().id() + "-" + row.id();
    }

    String passage() {
        return phrases.text(document.language(), row.item().passage().exact());
    }

    String label() {
        return phrases.label(row).text();
    }

    String source() {
        return phrases.document(document);
    }

    /** The document and what was corrected, for the one field that takes both. */
    String note() {
        return joined(source(), corrections());
    }

    /** What was corrected in the row, plain, the newest and how many more; "" where nothing was. */
    String corrections() {
        return corrections(CorrectionNote::plain);
    }

    String correctionsAsHtml() {
        return corrections(CorrectionNote::html);
    }

    private String corrections(BiFunction<Correction, Phrases, String> note) {
        List<Correction> all = Corrections.in(row.dossier()).of(row);
        if (all.isEmpty()) {
            return "";
        }
        int more = all.size() - 1;
        String newest = note.apply(all.getFirst(), phrases);
        return more == 0
                ? ended(newest)
                : "%s (%s)"
                        .formatted(
                                newest,
                                phrases.wording()
                                        .say("correction.more", more, phrases.count(more)));
    }

    /** Two texts, the first as a sentence; the first alone where there is no second. */
    String joined(String first, String second) {
        return second.isEmpty() ? first : ended(first) + " " + second;
    }

    private String ended(String text) {
        return ENDED.matcher(text).find() ? text : text + phrases.wording().say("sentence.end");
    }

    String dossier() {
        return phrases.text(row.dossier().title());
    }

    /** When the document was published, where its first day is known. */
    Optional<When> published() {
        return Optional.ofNullable(document.published())
                .filter(when -> when.date().start() instanceof Edge.Known);
    }

    /** Whether the date is told for sure, as far as it goes. */
    static boolean isSure(When when) {
        return when.inferred() == null
                && when.date().start() instanceof Edge.Known known
                && !known.approximate()
                && !known.uncertain();
    }

    static Edge.Known first(When when) {
        return (Edge.Known) when.date().start();
    }
}
