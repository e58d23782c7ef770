package org.reportedfigures.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;

/**
 * A compiled query: a row passes when each of the words stands somewhere in it, also as a part of a
 * longer word. Nothing in a query is syntax.
 */
record Search(List<Term> terms) {
    /** One thing that must be found. Searching by number becomes a second kind of term. */
    interface Term {
        boolean in(Row row, String searchable);
    }

    static Search of(String query) {
        return new Search(
                Arrays.stream(Folded.of(query).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(Search::bare)
                        .distinct()
                        .map(Search::term)
                        .toList());
    }

    boolean finds(Row row, String searchable) {
        for (Term term : terms) {
            if (!term.in(row, searchable)) {
                return false;
            }
        }
        return true;
    }

    /** Everything of a row that is searched, folded; each text on lines of its own. */
    static String searchable(Row row) {
        Stream<Texts> own =
                switch (row.item()) {
                    case Event event -> Stream.of(event.name());
                    case Statement statement ->
                            Stream.of(row.figureOfStatement().name(), statement.condition());
                };
        Stream<Texts> speakers =
                Stream.of(row.item().speaker(), row.item().via()).flatMap(Search::names);
        Stream<String> quoted =
                Stream.concat(
                        Stream.of(row.item().passage().exact()),
                        row.item().translations().stream().map(Translation::text));
        return Folded.of(
                Stream.concat(
                                Stream.concat(own, speakers)
                                        .flatMap(texts -> texts.byLanguage().values().stream()),
                                quoted)
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<Texts> names(@Nullable Speaker speaker) {
        return speaker == null ? Stream.of() : Stream.of(speaker.name(), speaker.of());
    }

    private static Term term(String word) {
        return (row, searchable) -> searchable.contains(word);
    }

    /** Without quotation marks and the like around it, unless it is nothing else. */
    private static String bare(String word) {
        String bare = word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        return bare.isEmpty() ? word : bare;
    }
}
