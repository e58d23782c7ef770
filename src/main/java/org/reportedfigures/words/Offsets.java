package org.reportedfigures.words;

/** Maps code points of a text to UTF-16 offsets; built once, then without a search. */
final class Offsets {
    private final String text;
    private final int length;

    /** Code point to UTF-16 offset; empty if they are the same. */
    private final int[] utf16;

    Offsets(String text) {
        this.text = text;
        length = text.codePointCount(0, text.length());
        utf16 = length == text.length() ? new int[0] : index(text, length);
    }

    /** In code points. */
    int length() {
        return length;
    }

    /** The text from start to end, in code points. */
    String text(int start, int end) {
        return text.substring(utf16(start), utf16(end));
    }

    private int utf16(int codePoint) {
        return utf16.length == 0 ? codePoint : utf16[codePoint];
    }

    private static int[] index(String text, int length) {
        var index = new int[length + 1];
        int at = 0;
        for (int i = 0; i < length; i++) {
            index[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        index[length] = at;
        return index;
    }
}
