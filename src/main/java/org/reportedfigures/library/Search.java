package org.reportedfigures.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A compiled query: a row passes if each of its words and numbers is found. Queries have no syntax.
 *
 * <p>A word is found anywhere in the texts, also as part of a longer word. A number is found in the
 * row's value, or at either end of its range; a range at both. A number in one plain word ("12",
 * "three") is also found as a word: 152 in the name of a shell, but 800 not in 2,800.
 */
record Search(List<Term> terms) {
    /** A required word or number. */
    @FunctionalInterface
    interface Term {
        boolean in(Searchable row);
    }

    static Search of(String query, SearchNumbers numbers) {
        var terms = NumberTerms.of(query, numbers);
        return new Search(
                Stream.concat(terms.found().stream(), terms.rest().stream().flatMap(Search::words))
                        .toList());
    }

    boolean finds(Searchable row) {
        for (Term term : terms) {
            if (!term.in(row)) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Term> words(String text) {
        return Arrays.stream(SearchText.of(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(Search::bare)
                .distinct()
                .map(Search::word);
    }

    static Term word(String folded) {
        return row -> row.text().contains(folded);
    }

    /** Without surrounding quotation marks and the like, unless there is nothing else. */
    private static String bare(String word) {
        String bare = word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        return bare.isEmpty() ? word : bare;
    }
}
