package org.reportedfigures.dossiers;

import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;

/** What came of looking for a quote. */
sealed interface Outcome {
    /** It stands there; offsets are UTF-16. */
    record Found(String document, OriginalText text, int start, int end) implements Outcome {
        Quote quote() {
            return new Quote(document, span(), words());
        }

        Span span() {
            return new Span(text.codePoints(start), text.codePoints(end));
        }

        String words() {
            return text.text().substring(start, end);
        }

        String place() {
            return text.placeOf(start);
        }
    }

    /** It does not stand there, not once, or cuts a letter. */
    record Wrong(Node at, String found, String expected, String remedy) implements Outcome {}

    /** What it needs is missing, and another rule has told so. */
    record Unknown() implements Outcome {}
}
