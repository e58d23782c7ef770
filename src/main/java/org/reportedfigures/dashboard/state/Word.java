package org.reportedfigures.dashboard.state;

import java.util.regex.Pattern;

/** A stranger's word on its way into a sentence. */
public final class Word {
    private static final int LONGEST_WORD = 80;

    /** Controls, and signs of format but for the joiners that shape letters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\u200C\u200D]]");

    private Word() {}

    /**
     * As plain text within a sentence: its direction is its own, what cannot be seen in it is
     * replaced, and it has an end.
     */
    public static String of(String text) {
        int length = text.codePointCount(0, text.length());
        String start =
                length <= LONGEST_WORD
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_WORD)) + "…";
        return "\u2068" + UNSEEN.matcher(start).replaceAll("\uFFFD") + "\u2069";
    }
}
