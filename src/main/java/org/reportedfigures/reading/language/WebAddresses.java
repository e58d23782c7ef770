package org.reportedfigures.reading.language;

/** Web and mail addresses and hashtags, which contain no numbers to read. */
final class WebAddresses {
    /** Only addresses have more colons: fe80::1ff:fe23:4567. */
    private static final int MOST_COLONS = 3;

    private static final String TIMESTAMP = "0000-00-00T00:00";

    private WebAddresses() {}

    /** The end of the address that begins at a code point; {@code at} if there is none. */
    static int end(int[] text, int at) {
        boolean address =
                text[at] == '#' && at + 1 < text.length && Character.isLetter(text[at + 1]);
        address |= isTimestamp(text, at);
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

    /** 2023-08-14T09:12:55Z. */
    private static boolean isTimestamp(int[] text, int at) {
        if (at + TIMESTAMP.length() > text.length) {
            return false;
        }
        for (int i = 0; i < TIMESTAMP.length(); i++) {
            char wanted = TIMESTAMP.charAt(i);
            boolean fits = wanted == '0' ? Character.isDigit(text[at + i]) : text[at + i] == wanted;
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
