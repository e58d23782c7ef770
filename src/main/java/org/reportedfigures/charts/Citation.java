package org.reportedfigures.charts;

import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Status;
import org.reportedfigures.library.Row;

/**
 * A row in words to be copied, plain text.
 *
 * @param text the passage, the whole label, the document, the dossier and the link
 * @param sentence the claim with its status and document
 */
public record Citation(String text, String sentence) {
    /** Cites a row; the phrases must be the plain ones. */
    public static Citation of(Row row, Phrases phrases, String link) {
        Item item = row.item();
        Wording wording = phrases.wording();
        Document document = row.dossier().document(item.passage().document()).orElseThrow();
        String source = phrases.document(document);
        String text =
                wording.say(
                        "cite",
                        phrases.text(document.language(), item.passage().exact()),
                        phrases.label(row).text(),
                        source,
                        phrases.text(row.dossier().title()),
                        link);
        // A claim tells its status but for "told as done".
        String told =
                item.status() == Status.HAPPENED
                        ? wording.say("sentence.status", phrases.status(row), source)
                        : source;
        return new Citation(text, wording.say("sentence", phrases.claim(row).text(), told));
    }
}
