package org.reportedfigures.exhibits.citation;

import org.reportedfigures.figures.Status;
import org.reportedfigures.library.Row;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.Phrases;

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
        var cited = new Cited(row, phrases, link);
        String text =
                phrases.wording()
                        .say(
                                "cite",
                                cited.passage(),
                                cited.label(),
                                cited.source(),
                                cited.dossier(),
                                link);
        return new Citation(
                corrected(text, cited),
                corrected(sentence(cited), cited),
                CiteHtml.of(cited),
                CiteMarkdown.of(cited),
                CiteBibtex.of(cited),
                CiteCsl.of(cited));
    }

    /** A correction comes after all else. */
    private static String corrected(String text, Cited cited) {
        return cited.corrections().isEmpty()
                ? text
                : cited.phrases().wording().say("join.sentences", text, cited.corrections());
    }

    private static String sentence(Cited cited) {
        Messages wording = cited.phrases().wording();
        // A claim tells its status but for "told as done".
        String told =
                cited.row().item().status() == Status.HAPPENED
                        ? wording.say(
                                "sentence.status",
                                cited.phrases().status(cited.row()),
                                cited.source())
                        : cited.source();
        return wording.say("sentence", cited.phrases().claim(cited.row()).text(), told);
    }
}
