package org.reportedfigures.exhibits.citation;

import java.util.List;
import java.util.Optional;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.When;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.CorrectionNote;
import org.reportedfigures.phrases.Corrections;
import org.reportedfigures.phrases.HtmlPhrases;
import org.reportedfigures.phrases.Phrases;

/**
 * What every form of a citation holds.
 *
 * @param link the address that shows the row
 */
record Cited(Row row, Phrases phrases, String link) {
    /** Names the row in a file of many citations: letters, digits and dashes. */
    String key() {
        return row.dossier().id() + "-" + row.id();
    }

    Document document() {
        return row.document();
    }

    String passage() {
        return phrases.text(row.language(), row.item().passage().exact());
    }

    String label() {
        return phrases.label(row).text();
    }

    String source() {
        return phrases.document(document());
    }

    /** The document and what was corrected, for the one field that takes both. */
    String note() {
        return joined(source(), corrections());
    }

    /** What was corrected in the row, plain, the newest and how many more; "" where nothing was. */
    String corrections() {
        List<Correction> all = all();
        if (all.isEmpty()) {
            return "";
        }
        String newest = CorrectionNote.plain(all.getFirst(), phrases);
        int more = all.size() - 1;
        return more == 0
                ? newest + end(newest)
                : say(
                        "join.sentences",
                        newest,
                        say("aside", say("correction.more", more, phrases.count(more))));
    }

    Html correctionsAsHtml() {
        List<Correction> all = all();
        if (all.isEmpty()) {
            return Html.NONE;
        }
        HtmlPhrases html = phrases.asHtml();
        Html newest = CorrectionNote.html(all.getFirst(), html);
        int more = all.size() - 1;
        return more == 0
                ? Html.of("%s%s", newest, end(CorrectionNote.plain(all.getFirst(), phrases)))
                : html.say(
                        "join.sentences",
                        newest,
                        html.say("aside", html.counted("correction.more", more)));
    }

    private List<Correction> all() {
        return Corrections.in(row.dossier()).of(row);
    }

    /** Two texts, the first as a sentence; the first alone where there is no second. */
    String joined(String first, String second) {
        return second.isEmpty() ? first : say("join.sentences", first + end(first), second);
    }

    /** What makes a sentence of a text: "" where it ends with a full stop. */
    String end(String text) {
        return phrases.wording().end(text);
    }

    private String say(String key, Object... arguments) {
        return phrases.wording().say(key, arguments);
    }

    String dossier() {
        return phrases.text(row.dossier().title());
    }

    /** When the document was published, where its first day is known. */
    Optional<When> published() {
        return Optional.ofNullable(document().published())
                .filter(when -> when.date().start() instanceof Edge.Known);
    }

    /** Whether the date is certain, as far as it goes. */
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
