package org.reportedfigures.reading.language;

/** Classes of characters: white space, line ends, parts of words. */
public final class Letters {
    private static final String LINE_ENDS = "\n\r\u000B\f\u0085\u2028\u2029";
    private static final int NO_BREAK = 0xFEFF;
    private static final int NO_WIDTH = 0x200B;

    private Letters() {}

    public static boolean isLineEnd(int c) {
        return LINE_ENDS.indexOf(c) >= 0;
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == NO_BREAK
                || c == NO_WIDTH;
    }

    /**
     * Whether a character is part of a word.
     *
     * @param start where the word begins
     */
    static boolean isPartOfWord(int[] text, int start, int i) {
        int c = text[i];
        if (c == '\'' || c == '’') {
            return i > start
                    && i + 1 < text.length
                    && Character.isLetter(text[i + 1])
                    && Character.isLetter(text[i - 1]);
        }
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '²'
                || c == '³'
                || c == 0x200C
                || c == 0x200D
                || isMark(c);
    }

    /** Whether a character is a letter, or a mark on one, that is not Latin. */
    static boolean isOfOtherScript(int c) {
        return (Character.isLetter(c) || isMark(c))
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
