package org.reportedfigures.dossiers;

/** What is told of quotes that do not stand as they should. */
final class Wordings {
    private static final String EXPECTED = "words that stand exactly once in ";

    private Wordings() {}

    static Outcome twice(Selector selector, OriginalText text, int[] starts, String where) {
        return new Outcome.Wrong(
                selector.at(),
                "%s stands more than once in %s: at %s and %s"
                        .formatted(
                                Visible.quoted(selector.exact()),
                                where,
                                text.placeOf(starts[0]),
                                text.placeOf(starts[1])),
                EXPECTED + where,
                selector.isPlain()
                        ? "quote more words, or say which one by \"prefix\" or \"suffix\""
                        : "lengthen \"prefix\" or \"suffix\"");
    }

    static Outcome missing(Selector selector, OriginalText text, boolean whole, String nearest) {
        String where = whole ? "the document" : "the passage";
        return new Outcome.Wrong(
                selector.at(),
                "%s does not stand in %s%s%s"
                        .formatted(
                                Visible.quoted(selector.exact()),
                                whole ? text.file() : where,
                                selector.isPlain() ? "" : " with this prefix and suffix",
                                nearest),
                EXPECTED + where,
                "quote the words as they stand there");
    }
}
