package org.reportedfigures.dossiers.quotes;

import org.reportedfigures.dossiers.json.Printable;

/** Messages about quotes that do not occur as required. */
final class QuoteMessages {
    private static final String EXPECTED = "words that stand exactly once in ";

    private QuoteMessages() {}

    static QuoteMatch twice(Selector selector, OriginalText text, int[] starts, String where) {
        return new QuoteMatch.Wrong(
                selector.at(),
                "%s stands more than once in %s: at %s and %s"
                        .formatted(
                                Printable.quoted(selector.exact()),
                                where,
                                text.placeOf(starts[0]),
                                text.placeOf(starts[1])),
                EXPECTED + where,
                selector.isPlain()
                        ? "quote more words, or say which one by \"prefix\" or \"suffix\""
                        : "lengthen \"prefix\" or \"suffix\"");
    }

    static QuoteMatch missing(Selector selector, OriginalText text, boolean whole, String nearest) {
        String where = whole ? "the document" : "the passage";
        return new QuoteMatch.Wrong(
                selector.at(),
                "%s does not stand in %s%s%s"
                        .formatted(
                                Printable.quoted(selector.exact()),
                                whole ? text.file() : where,
                                selector.isPlain() ? "" : " with this prefix and suffix",
                                nearest),
                EXPECTED + where,
                "quote the words as they stand there");
    }
}
