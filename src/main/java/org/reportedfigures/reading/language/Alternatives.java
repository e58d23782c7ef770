package org.reportedfigures.reading.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases of a lexicon written as one: {@code से भी|कहीं? अधिक|ज़्यादा} is six phrases; a word that
 * ends in a question mark is optional.
 */
final class Alternatives {
    private Alternatives() {}

    /** All the phrases that an entry stands for. */
    static List<String> of(String written) {
        if (written.indexOf('|') < 0 && written.indexOf('?') < 0) {
            return List.of(written);
        }
        List<String> phrases = List.of("");
        for (String word : written.split(" ")) {
            phrases = extended(phrases, word);
        }
        return phrases;
    }

    private static List<String> extended(List<String> phrases, String word) {
        boolean optional = word.endsWith("?");
        String some = optional ? word.substring(0, word.length() - 1) : word;
        var extended = new ArrayList<>(optional ? phrases : List.of());
        for (String phrase : phrases) {
            for (String one : some.split("\\|")) {
                extended.add(phrase.isEmpty() ? one : phrase + " " + one);
            }
        }
        return extended;
    }
}
