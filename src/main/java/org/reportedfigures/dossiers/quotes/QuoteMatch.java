package org.reportedfigures.dossiers.quotes;

import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;

/** The result of searching for a quote. */
public sealed interface QuoteMatch {
    /** It occurs exactly once; offsets are UTF-16. */
    record UniqueMatch(String document, OriginalText text, int start, int end)
            implements QuoteMatch {
        public Quote quote() {
            return new Quote(document, span(), words());
        }

        public Span span() {
            return new Span(text.codePoints(start), text.codePoints(end));
        }

        public String words() {
            return text.text().substring(start, end);
        }

        String place() {
            return text.placeOf(start);
        }
    }

    /** It does not occur exactly once, or splits a letter. */
    record Wrong(Node at, String found, String expected, String remedy) implements QuoteMatch {}

    /** It depends on something missing, which another rule has reported. */
    record UnknownDocument() implements QuoteMatch {}
}
