package org.reportedfigures.phrases;

import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;

/** Names the texts that report, and quotes them. */
final class SourceText {
    private final Phrases phrases;

    SourceText(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Title, publisher and date. */
    String document(Document document) {
        String published = document.publisher();
        String name = title(document);
        String whole =
                published == null
                        ? name
                        : say(
                                "document.published",
                                name,
                                phrases.text(document.language(), published));
        When date = document.published();
        return say(
                "document.dated",
                whole,
                date == null ? say("document.undated") : phrases.date(date));
    }

    private String title(Document document) {
        return document.title().isEmpty()
                ? say(
                        "document.untitled",
                        say("word.original"),
                        phrases.language(document.language()))
                : phrases.text(document.title());
    }

    /** The words that report the row's number, in quotation marks; "" for an event. */
    String words(Row row) {
        return row.item()
                .words()
                .of(WordKind.CORE)
                .map(core -> say("quoted", quote(row, core)))
                .orElse("");
    }

    /** A quote in the language of its document. */
    String quote(Row row, Quote quote) {
        return row.document(quote)
                .map(document -> phrases.text(document.language(), quote.exact()))
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return phrases.wording().say(key, arguments);
    }
}
