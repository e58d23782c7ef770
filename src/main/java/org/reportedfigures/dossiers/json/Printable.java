package org.reportedfigures.dossiers.json;

import java.util.Locale;

/** Makes untrusted text safe for a message: short, on one line, without invisible characters. */
public final class Printable {
    private static final int LONGEST = 80;

    private Printable() {}

    /**
     * In quotation marks, at most 80 code points; control characters (also bidi) as {@code U+202E}.
     */
    public static String quoted(String text) {
        return "\"" + plain(text, LONGEST) + "\"";
    }

    /** The same without quotation marks, and a little longer. */
    public static String plain(String text) {
        return plain(text, 3 * LONGEST);
    }

    private static String plain(String text, int longest) {
        StringBuilder line = new StringBuilder();
        int count = 0;
        for (int at = 0; at < text.length(); count++) {
            if (count == longest) {
                line.append('…');
                break;
            }
            int code = text.codePointAt(at);
            at += Character.charCount(code);
            if (isHidden(code)) {
                line.append(String.format(Locale.ROOT, "<U+%04X>", code));
            } else {
                line.appendCodePoint(code);
            }
        }
        return line.toString();
    }

    private static boolean isHidden(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            // Joiners shape the letters of many scripts; the other format characters are only
            // invisible.
            case Character.FORMAT -> code != 0x200C && code != 0x200D;
            default -> false;
        };
    }
}
