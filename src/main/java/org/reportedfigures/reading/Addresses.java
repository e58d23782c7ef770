package org.reportedfigures.reading;

/** Web and mail addresses and hashtags; nothing in them is a number. */
final class Addresses {
    /** So many colons have only addresses: fe80::1ff:fe23:4567. */
    private static final int MOST_COLONS = 3;

    private Addresses() {}

    /** Where one ends that begins at a code point; there where none does. */
    static int end(int[] text, int at) {
        boolean address =
                text[at] == '#' && at + 1 < text.length && Character.isLetter(text[at + 1]);
        int end = at;
        int colons = 0;
        while (end < text.length && !Letters.isSpace(text[end]) && !Letters.isLineEnd(text[end])) {
            int c = text[end];
            int next = end + 1 < text.length ? text[end + 1] : 0;
            address |= c == '@' && end > at && Character.isLetterOrDigit(next);
            address |= c == '@' && end == at && Character.isLetter(next);
            address |= c == ':' && (next == '/' || next == ':');
            colons += c == ':' ? 1 : 0;
            end++;
        }
        return address || colons > MOST_COLONS ? end : at;
    }
}
