package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;

/**
 * A word, a number in digits, or one sign.
 *
 * @param start first code point in the text
 * @param end code point after the last
 * @param folded what it is looked up by, see {@link Spelling}
 * @param spaced whether white space or nothing stands before it
 * @param digits what its digits say; null where it is no number in digits
 */
record Token(
        Type type, int start, int end, String folded, boolean spaced, @Nullable Digits digits) {
    enum Type {
        WORD,
        /** Letters and digits in one: B12, q3, A320neo. */
        CODE,
        NUMBER,
        SIGN,
        /** What stands before the first and behind the last. */
        NOTHING
    }

    /** Outside of the sentence. */
    static final Token NONE = new Token(Type.NOTHING, 0, 0, "", true, null);

    boolean is(String word) {
        return folded.equals(word);
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isSign() {
        return type == Type.SIGN;
    }

    /** Whether its digits say all of the number; a power may have too many. */
    boolean isExact() {
        return digits == null || digits.isExact();
    }

    Span span() {
        return new Span(start, end);
    }
}
