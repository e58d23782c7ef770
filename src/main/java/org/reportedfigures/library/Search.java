package org.reportedfigures.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A compiled query: a row passes when each of its words and numbers is found. Nothing in a query is
 * syntax.
 *
 * <p>A word is found somewhere in the texts, also as a part of a longer word. A number is found in
 * the row's value, or at either end of its range; a range in both. A number in one plain word
 * ("12", "three") is found as a word too: 152 in the name of a shell, but 800 not in 2,800.
 */
record Search(List<Term> terms) {
    /** One thing that must be found. */
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

    /** Without quotation marks and the like around it, unless it is nothing else. */
    private static String bare(String word) {
        String bare = word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        return bare.isEmpty() ? word : bare;
    }
}
