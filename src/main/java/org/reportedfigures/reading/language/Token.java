package org.reportedfigures.reading.language;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Span;

/**
 * A word, a number in digits, or one sign.
 *
 * @param start first code point in the text
 * @param end code point after the last
 * @param folded the form in which it is looked up, see {@link SpelledWord}
 * @param spaced whether white space or nothing precedes it
 * @param digits the number in digits; null if it is none
 */
public record Token(
        Type type, int start, int end, String folded, boolean spaced, @Nullable Digits digits) {
    public enum Type {
        WORD,
        /** Letters and digits in one: B12, q3, A320neo. */
        CODE,
        NUMBER,
        SIGN,
        /** Before the first token and after the last. */
        NOTHING
    }

    /** The token outside of a sentence. */
    public static final Token NONE = new Token(Type.NOTHING, 0, 0, "", true, null);

    public boolean is(String word) {
        return folded.equals(word);
    }

    public boolean isWord() {
        return type == Type.WORD;
    }

    public boolean isNumber() {
        return type == Type.NUMBER;
    }

    public boolean isSign() {
        return type == Type.SIGN;
    }

    /** Whether its digits give the whole number; a power may have too many. */
    public boolean isExact() {
        return digits == null || digits.isExact();
    }

    public Span span() {
        return new Span(start, end);
    }
}
