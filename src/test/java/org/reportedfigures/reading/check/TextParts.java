package org.reportedfigures.reading.check;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;

/** A text that grows; none of its signs is beyond the first plane. */
final class TextParts {
    private final StringBuilder text = new StringBuilder();
    private Span other = new Span(0, 1);

    @Nullable Span add(String part) {
        int start = text.length();
        text.append(part);
        return part.isBlank() ? null : new Span(start, text.length());
    }

    void other(String before, int number, String after) {
        text.append(before);
        other = new Span(text.length(), text.length() + String.valueOf(number).length());
        text.append(number).append(after);
    }

    int length() {
        return text.length();
    }

    Span otherSpan() {
        return other;
    }

    String text() {
        return text.toString();
    }
}
