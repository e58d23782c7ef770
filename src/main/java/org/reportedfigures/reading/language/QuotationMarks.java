package org.reportedfigures.reading.language;

/**
 * Distinguishes the " that ends a quotation from the " of inches: "fewer than 20" and a 20" screen.
 */
final class QuotationMarks {
    /** How far back a quotation may begin, in code points; limits the time. */
    private static final int FAR = 400;

    private QuotationMarks() {}

    /** Whether the code point at {@code i} is a " that closes one earlier on the line. */
    static boolean closes(int[] text, int i) {
        if (text[i] != '"') {
            return false;
        }
        boolean open = false;
        for (int before = beginning(text, i); before < i; before++) {
            if (text[before] == '"') {
                open = !open && (before == 0 || isBeforeWords(text[before - 1]));
            }
        }
        return open;
    }

    /** The beginning of the line, or as far back as is searched. */
    private static int beginning(int[] text, int i) {
        int from = i;
        while (from > Math.max(0, i - FAR) && text[from - 1] != '\n') {
            from--;
        }
        return from;
    }

    private static boolean isBeforeWords(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || "([{—–‘“".indexOf(codePoint) >= 0;
    }
}
