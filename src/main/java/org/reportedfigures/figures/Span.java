package org.reportedfigures.figures;

/**
 * A stretch of a document's text.
 *
 * @param start first code point, from 0
 * @param end code point after the last, greater than start
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "start %d must be >= 0 and < end %d".formatted(start, end));
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
