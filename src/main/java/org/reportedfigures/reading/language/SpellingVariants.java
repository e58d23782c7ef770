package org.reportedfigures.reading.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Variant spellings of number words, by letters that writers confuse: बत्तीस, बतीस, बत्तिस. Short
 * words have no variants, which might be other words.
 */
final class SpellingVariants {
    private static final int FEWEST_LETTERS = 5;

    private final SpelledWord spelling;
    private final List<List<String>> alike;

    /**
     * @param alike folded letters that writers confuse; the longest of each first
     */
    SpellingVariants(SpelledWord spelling, Collection<List<String>> alike) {
        this.spelling = spelling;
        this.alike = List.copyOf(alike);
    }

    /** All spellings of a word except its own. */
    Set<String> of(String word) {
        String folded = spelling.folded(word);
        if (folded.length() < FEWEST_LETTERS) {
            return Set.of();
        }
        List<String> written = List.of("");
        for (int i = 0; i < folded.length(); ) {
            List<String> letters = at(folded, i);
            written = extended(written, letters);
            i += letters.getFirst().length();
        }
        var variants = new LinkedHashSet<>(written);
        variants.remove(folded);
        return variants;
    }

    /** The letters possible at an index, the actual ones first. */
    private List<String> at(String folded, int i) {
        for (List<String> same : alike) {
            for (String letters : same) {
                if (folded.startsWith(letters, i)) {
                    var first = new LinkedHashSet<>(List.of(letters));
                    first.addAll(same);
                    return List.copyOf(first);
                }
            }
        }
        return List.of(folded.substring(i, i + 1));
    }

    private static List<String> extended(List<String> written, List<String> letters) {
        var extended = new ArrayList<String>();
        for (String start : written) {
            for (String end : letters) {
                extended.add(start + end);
            }
        }
        return extended;
    }
}
