package org.reportedfigures.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The form in which a word is looked up: equivalent spellings become one.
 *
 * <p>Case is ignored, and joiners that only shape a letter. A lexicon lists which letters are
 * written for others: {@code [letters]} everywhere, {@code [letters bound]} before one of {@code
 * [letters after]}.
 */
public final class SpelledWord {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int KEPT = -1;
    private static final int DROPPED = -2;

    private final int[] folds;

    /** A letter to its replacement together with {@link #binder} before one of {@link #after}. */
    private final int[] bound;

    private final int binder;
    private final boolean[] after;

    /**
     * @param letters replacements of letters; "none" for those that are dropped
     * @param bound the same for letters with the sign that binds them to the next one
     * @param after letters that must follow these
     */
    SpelledWord(
            Map<String, List<String>> letters,
            Map<String, List<String>> bound,
            Collection<String> after) {
        this.folds = table(letters);
        this.bound = table(bound);
        this.binder =
                bound.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(letter -> letter.codePointAt(1))
                        .findAny()
                        .orElse(0);
        this.after = new boolean[after.stream().mapToInt(SpelledWord::size).max().orElse(0)];
        after.forEach(letter -> this.after[letter.codePointAt(0)] = true);
    }

    private static int[] table(Map<String, List<String>> letters) {
        int size =
                letters.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(SpelledWord::size)
                        .max()
                        .orElse(0);
        int[] table = new int[size];
        Arrays.fill(table, KEPT);
        letters.forEach((to, written) ->
                written.forEach(letter ->
                        table[letter.codePointAt(0)] =
                                to.equals("none") ? DROPPED : to.codePointAt(0)));
        return table;
    }

    private static int size(String letter) {
        return letter.codePointAt(0) + 1;
    }

    public String folded(String word) {
        int[] codePoints = word.codePoints().toArray();
        return folded(codePoints, 0, codePoints.length);
    }

    public String folded(int[] text, int start, int end) {
        var out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int c = text[i];
            if (c < bound.length
                    && bound[c] != KEPT
                    && i + 2 < end
                    && text[i + 1] == binder
                    && text[i + 2] < after.length
                    && after[text[i + 2]]) {
                out.appendCodePoint(bound[c]);
                i++;
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private void append(StringBuilder out, int c) {
        int fold = c < folds.length ? folds[c] : KEPT;
        if (fold >= 0) {
            out.appendCodePoint(fold);
        } else if (c >= 'A' && c <= 'Z') {
            out.append((char) (c + ('a' - 'A')));
        } else if (c == '’') {
            out.append('\'');
        } else if (fold == KEPT && c != JOINER && c != NON_JOINER) {
            out.appendCodePoint(c > 0x7F ? Character.toLowerCase(c) : c);
        }
    }

    /**
     * Variant spellings of number words, by letters that writers confuse: बत्तीस, बतीस, बत्तिस.
     * Short words have no variants, which might be other words.
     */
    static final class SpellingVariants {
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
}
