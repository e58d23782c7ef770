package org.reportedfigures.reading;

import java.util.Locale;

/**
 * What a word is looked up by: spellings that readers take for one word become one.
 *
 * <p>Case goes. Devanagari loses its nukta (composed, decomposed or left out by the writer: ड़, ड़,
 * ड); chandrabindu and a nasal bound to a stop become anusvara (पाँच, पाञ्च, पांच); joiners that
 * only shape a letter vanish.
 */
final class Spelling {
    private static final int NUKTA = 0x093C;
    private static final int VIRAMA = 0x094D;
    private static final int CHANDRABINDU = 0x0901;
    private static final char ANUSVARA = 0x0902;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** The letters from U+0958 on, without the nukta that they are composed with. */
    private static final String COMPOSED = "कखगजडढफय";

    private static final int FIRST_COMPOSED = 0x0958;

    private Spelling() {}

    static String folded(String word) {
        int[] codePoints = word.codePoints().toArray();
        return folded(codePoints, 0, codePoints.length);
    }

    static String folded(int[] text, int start, int end) {
        var out = new StringBuilder(end - start);
        boolean foreign = false;
        for (int i = start; i < end; i++) {
            int c = text[i];
            foreign |= c > 0x7F && (c < 0x0900 || c > 0x097F);
            if (isNasal(c) && i + 2 < end && text[i + 1] == VIRAMA && isStop(text[i + 2])) {
                out.append(ANUSVARA);
                i++;
            } else {
                append(out, c);
            }
        }
        String folded = out.toString();
        return foreign ? folded.toLowerCase(Locale.ROOT) : folded;
    }

    private static void append(StringBuilder out, int c) {
        if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + ('a' - 'A')));
        } else if (c == CHANDRABINDU) {
            out.append(ANUSVARA);
        } else if (c >= FIRST_COMPOSED && c < FIRST_COMPOSED + COMPOSED.length()) {
            out.append(COMPOSED.charAt(c - FIRST_COMPOSED));
        } else if (c == 'ऩ') {
            out.append('न');
        } else if (c == '’') {
            out.append('\'');
        } else if (c == '॰') {
            out.append('.');
        } else if (c != NUKTA && c != JOINER && c != NON_JOINER) {
            out.appendCodePoint(c);
        }
    }

    private static boolean isNasal(int c) {
        return c == 'ङ' || c == 'ञ' || c == 'ण' || c == 'न' || c == 'म';
    }

    /** From क to भ, the nasals left out. */
    private static boolean isStop(int c) {
        return c >= 'क' && c <= 'भ' && c != 'ऩ' && !isNasal(c);
    }
}
