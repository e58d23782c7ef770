package org.reportedfigures.charts;

import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Status;
import org.reportedfigures.library.Row;

/**
 * A row in words to be copied.
 *
 * @param text the passage, the whole label, the document, the dossier and the link, as plain text
 * @param sentence the claim with its status and document, as plain text
 * @param html the passage as an HTML blockquote, with the rest below it
 * @param markdown the same in Markdown
 * @param bibtex an entry for a BibTeX file
 * @param csl an array of one item of CSL-JSON
 */
public record Citation(
        String text, String sentence, String html, String markdown, String bibtex, String csl) {
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
        String sentence = wording.say("sentence", phrases.claim(row).text(), told);
        return new Citation(text, sentence, "", "", "", "");
    }
}
