package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.check.WordsCheck.Declared;

/**
 * A text, and what is said of its words.
 *
 * @param number how the number is written; of a range its first end
 * @param second of a range how its second end is written
 * @param other what another number of the text says, and where it stands
 */
record Pair(
        String language,
        String text,
        Declared declared,
        Written number,
        @Nullable Written second,
        BigDecimal other,
        Span otherSpan) {

    Pair with(Declared changed) {
        return new Pair(language, text, changed, number, second, other, otherSpan);
    }

    /** With other words in the place of some; the spans are changed as if they were right. */
    Pair withText(Span words, String others) {
        int start = text.offsetByCodePoints(0, words.start());
        int end = text.offsetByCodePoints(0, words.end());
        int more = others.codePointCount(0, others.length()) - words.length();
        Span bound = declared.bound();
        return new Pair(
                language,
                text.substring(0, start) + others + text.substring(end),
                new Declared(
                        moved(declared.core(), words, more),
                        moved(declared.number(), words, more),
                        bound == null ? null : moved(bound, words, more),
                        declared.value()),
                number,
                second,
                other,
                otherSpan);
    }

    private static Span moved(Span span, Span words, int more) {
        return new Span(
                span.start() >= words.end() ? span.start() + more : span.start(),
                span.end() >= words.end() ? span.end() + more : span.end());
    }

    String quoted() {
        return words(declared.number());
    }

    String words(Span span) {
        return text.substring(
                text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    }

    @Override
    public String toString() {
        Span bound = declared.bound();
        return "%s | number %s | bound %s | %s %s..%s"
                .formatted(
                        text,
                        quoted(),
                        bound == null ? "-" : words(bound),
                        declared.value().bound().id(),
                        declared.value().low().toPlainString(),
                        declared.value().high().toPlainString());
    }
}
