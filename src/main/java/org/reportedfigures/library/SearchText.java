package org.reportedfigures.library;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text as compared by the search: compatibility forms (NFKC), case, accents, Indic nuktas, Arabic
 * and Hebrew points, invisible controls and the script of digits are ignored. Vowel signs of Indic
 * scripts count as letters.
 */
final class SearchText {
    /** The dot that forms letters of loan words; every Indic script has its own. */
    private static final String NUKTAS = "\u093C\u09BC\u0A3C\u0ABC\u0B3C\u0C3C\u0CBC";

    /** Kana's voicing marks, which form different letters. */
    private static final String VOICED = "\u3099\u309A";

    private SearchText() {}

    static String of(String text) {
        // Upper case first: some letters (ß, dotless ı) match their equivalents only in upper case.
        String cased = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(cased, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(apart.length());
        apart.codePoints().forEach(letter -> append(folded, letter));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder folded, int letter) {
        if (letter < 0x80) {
            folded.append((char) letter);
        } else if (letter == 'ς') {
            folded.append('σ');
        } else if (Character.isDigit(letter)) {
            folded.append((char) ('0' + Character.digit(letter, 10)));
        } else if (!isDropped(letter)) {
            folded.appendCodePoint(letter);
        }
    }

    private static boolean isDropped(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT -> true;
            case Character.NON_SPACING_MARK -> isAccent(letter);
            default -> letter == 0x640; // the Arabic tatweel
        };
    }

    private static boolean isAccent(int mark) {
        Character.UnicodeScript script = Character.UnicodeScript.of(mark);
        return (script == Character.UnicodeScript.INHERITED && VOICED.indexOf(mark) < 0)
                || script == Character.UnicodeScript.ARABIC
                || script == Character.UnicodeScript.HEBREW
                || NUKTAS.indexOf(mark) >= 0;
    }
}
