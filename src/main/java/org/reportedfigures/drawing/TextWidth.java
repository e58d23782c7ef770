package org.reportedfigures.drawing;

/**
 * The maximum width of a text in a reader's browser.
 *
 * <p>A table instead of the server's fonts: the reader's fonts are unknown, and a server may have
 * none for Devanagari. The widths are the larger ones of two common fonts (Noto Sans, Liberation
 * Sans), and conjuncts count as their letters, so that a text is usually narrower than its result.
 */
public final class TextWidth {
    /** Hundredths of an em from U+0020. */
    private static final int[] LATIN =
            table(
                    "28 28 41 65 58 89 74 23 34 34 56 59 28 34 28 38 58 58 58 58 58 58 58 58 58 58"
                            + " 28 28 59 59 59 56 102 67 67 73 73 67 62 78 75 34 50 67 56 91 76 79 67"
                            + " 79 73 67 62 74 67 95 67 67 62 33 38 33 58 56 34 57 62 50 62 57 35 62 62"
                            + " 26 26 54 26 94 62 61 62 62 42 50 37 62 51 79 53 51 50 38 56 38 59");

    /** Hundredths of an em from U+0900. */
    private static final int[] DEVANAGARI =
            table(
                    "0 0 0 28 77 77 103 50 50 55 77 86 70 56 56 56 56 103 103 103 103 77 82 57 60"
                            + " 65 64 71 75 76 75 51 59 58 57 73 57 65 52 62 56 56 57 78 58 71 60 58 41"
                            + " 41 68 76 76 56 68 58 68 54 0 26 0 47 26 26 26 0 0 0 0 0 0 0 0 26 26 26"
                            + " 26 0 28 26 91 0 0 0 0 0 0 0 77 82 57 75 58 57 78 58 86 70 0 0 38 60 56"
                            + " 56 56 56 56 56 56 56 56 56 43 32 77 77 103 103 77 77 56 75 58 57 73 47"
                            + " 58 58");

    /** Bold text is this much wider, measured in the same fonts. */
    private static final double BOLD = 1.09;

    private TextWidth() {}

    /** Width in px at a font size in px. */
    public static double of(String text, double size, boolean bold) {
        return px(text.codePoints().mapToLong(TextWidth::advance).sum(), size, bold);
    }

    /** The same from hundredths of an em. */
    static double px(long hundredths, double size, boolean bold) {
        return hundredths / 100d * size * (bold ? BOLD : 1);
    }

    /** Of a code point, in hundredths of an em. */
    static int advance(int c) {
        if (c >= 0x20 && c < 0x20 + LATIN.length) {
            return LATIN[c - 0x20];
        }
        if (c >= 0x900 && c < 0x900 + DEVANAGARI.length) {
            return DEVANAGARI[c - 0x900];
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> other(c);
        };
    }

    private static int other(int c) {
        if (Character.isIdeographic(c) || (c >= 0x1100 && c < 0x1200) || c >= 0x2E80) {
            return isArabicForm(c) ? 70 : 105;
        }
        // Cyrillic, Greek, Arabic, other Indic scripts: rather too wide than too narrow.
        return c < 0x250 || (c >= 0x2000 && c < 0x2070) ? 65 : 80;
    }

    private static boolean isArabicForm(int c) {
        return c >= 0xFB50 && c < 0xFF00;
    }

    private static int[] table(String widths) {
        return java.util.Arrays.stream(widths.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
