package org.reportedfigures.library;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;

/**
 * The searched content of a row.
 *
 * @param text its texts, folded, each on its own lines
 * @param numbers for a statement its value, or both ends; for an event, which has none, the numbers
 *     of its passage
 */
record Searchable(String text, Set<BigDecimal> numbers) {

    static Searchable of(Row row, SearchNumbers numbers) {
        return new Searchable(text(row), numbers(row, numbers));
    }

    private static String text(Row row) {
        Stream<Texts> own =
                switch (row) {
                    case EventRow event -> Stream.of(event.event().name());
                    case StatementRow statement ->
                            Stream.of(statement.figure().name(), statement.statement().condition());
                };
        Stream<Texts> speakers =
                Stream.of(row.item().speaker(), row.item().via()).flatMap(Searchable::names);
        Stream<String> quoted =
                Stream.concat(
                        Stream.of(row.item().passage().exact()),
                        row.item().translations().stream().map(Translation::text));
        return SearchText.of(
                Stream.concat(
                                Stream.concat(own, speakers)
                                        .flatMap(texts -> texts.byLanguage().values().stream()),
                                quoted)
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<Texts> names(@Nullable Speaker speaker) {
        return speaker == null ? Stream.of() : Stream.of(speaker.name(), speaker.of());
    }

    private static Set<BigDecimal> numbers(Row row, SearchNumbers numbers) {
        return switch (row.item()) {
            case Event event ->
                    SearchNumbers.plain(
                            numbers.in(event.passage().exact()).stream()
                                    .flatMap(found -> found.ends().stream()));
            case Statement statement ->
                    SearchNumbers.plain(
                            Stream.of(statement.value().low(), statement.value().high()));
        };
    }
}
