package org.reportedfigures.library;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;

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

    /**
     * The numbers of a query.
     *
     * @param rest the text between them
     */
    record NumberTerms(List<Search.Term> found, List<String> rest) {

        static NumberTerms of(String query, SearchNumbers numbers) {
            var found = new ArrayList<Search.Term>();
            var rest = new ArrayList<String>();
            int at = 0;
            for (var reading : readings(query, numbers).entrySet()) {
                int start = query.offsetByCodePoints(0, reading.getKey().start());
                int end = query.offsetByCodePoints(0, reading.getKey().end());
                found.add(term(query.substring(start, end), reading.getValue()));
                rest.add(query.substring(at, start));
                at = end;
            }
            rest.add(query.substring(at));
            return new NumberTerms(List.copyOf(found), List.copyOf(rest));
        }

        /** Span to its possible values, in query order; the longest where spans overlap. */
        private static Map<Span, List<Set<BigDecimal>>> readings(
                String query, SearchNumbers numbers) {
            var bySpan = new LinkedHashMap<Span, List<Set<BigDecimal>>>();
            numbers.in(query).stream()
                    .filter(one -> !one.ends().isEmpty() && standsAlone(query, one.span()))
                    .sorted(Comparator.comparingInt(one -> -one.span().length()))
                    .filter(one ->
                            bySpan.keySet().stream()
                                    .allMatch(s -> s.equals(one.span()) || !s.overlaps(one.span())))
                    .forEach(one ->
                            bySpan.computeIfAbsent(one.span(), s -> new ArrayList<>())
                                    .add(one.ends()));
            var inOrder =
                    new TreeMap<Span, List<Set<BigDecimal>>>(Comparator.comparingInt(Span::start));
            inOrder.putAll(bySpan);
            return inOrder;
        }

        /** Whether it is not part of a word, by a letter, digit or dash beside it. */
        private static boolean standsAlone(String query, Span span) {
            int[] text = query.codePoints().toArray();
            return (span.start() == 0 || !isOfWord(text[span.start() - 1]))
                    && (span.end() == text.length || !isOfWord(text[span.end()]));
        }

        private static boolean isOfWord(int sign) {
            return isPlain(sign) || Character.getType(sign) == Character.DASH_PUNCTUATION;
        }

        /** Letters with their signs, and digits. */
        private static boolean isPlain(int sign) {
            return switch (Character.getType(sign)) {
                case Character.NON_SPACING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.FORMAT ->
                        true;
                default -> Character.isLetterOrDigit(sign);
            };
        }

        private static Search.Term term(String written, List<Set<BigDecimal>> meanings) {
            Search.Term number =
                    row -> meanings.stream().anyMatch(ends -> row.numbers().containsAll(ends));
            if (!written.codePoints().allMatch(NumberTerms::isPlain)) {
                return number;
            }
            Search.Term word = word(SearchText.of(written));
            return row -> number.in(row) || word.in(row);
        }

        /** Digits do not match within longer numbers: 800 is not found in 2,800. */
        private static Search.Term word(String folded) {
            if (!folded.chars().allMatch(Character::isDigit)) {
                return Search.word(folded);
            }
            Pattern whole =
                    Pattern.compile("(?<![0-9]|[0-9][.,])" + folded + "(?![0-9]|[.,][0-9])");
            return row -> whole.matcher(row.text()).find();
        }
    }

    /**
     * The searched content of a row.
     *
     * @param text its texts, folded, each on its own lines
     * @param numbers for a statement its value, or both ends; for an event, which has none, the
     *     numbers of its passage
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
                                Stream.of(
                                        statement.figure().name(),
                                        statement.statement().condition());
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
}
