package org.reportedfigures.reading.language;

/** Tells the " that ends a quotation from the " of inches: "fewer than 20" and a 20" screen. */
final class QuotationMarks {
    /** How far back a quotation may have begun, in code points; it bounds the time. */
    private static final int FAR = 400;

    private QuotationMarks() {}

    /**
     * Whether the code point at {@code i} is a " that ends what one before it on the line began.
     */
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

    /** The beginning of the line, or of as much of it as is looked at. */
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
