package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.figures.Span;
import org.reportedfigures.library.Search.Searchable;

/** Words and numbers in a query; what a number is, is told here as a list. */
class SearchTest {
    private static final Map<String, String> READ =
            Map.of(
                    "12 million", "12000000",
                    "1.2 crore", "12000000.0",
                    "1,20,00,000", "12000000",
                    "12", "12",
                    "152", "152",
                    "three", "3",
                    "5 to 7", "5 7",
                    "5", "5");

    private static final Searchable SHELLS =
            row("152 mm shells; three-day\n12 000 others", 12_000_000);
    private static final Searchable SHIPS = row("ships", 5, 7);

    @ParameterizedTest
    @CsvSource(
            value = {
                "12 million",
                "1.2 crore",
                "1,20,00,000",
                "shells 12 million",
                "152 1.2 crore"
            },
            delimiter = '|')
    void aNumberIsFoundInTheValueHoweverItIsWritten(String query) {
        assertThat(search(query).finds(SHELLS)).isTrue();
        assertThat(search(query).finds(SHIPS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12", "152", "152 mm", "three", "three-day"})
    void aNumberInOnePlainWordIsAWordToo(String query) {
        assertThat(search(query).finds(SHELLS)).isTrue();
    }

    @Test
    void digitsAreNoPartOfALongerNumber() {
        for (String text : List.of("2,152", "152,000", "1520", "9152", "152.5", "0.152")) {
            assertThat(search("152").finds(row(text, 4))).as(text).isFalse();
        }
        assertThat(search("152").finds(row("t-152, or so", 4))).isTrue();
    }

    @Test
    void aNumberOfSeveralWordsIsNoWord() {
        assertThat(search("12 million").finds(row("12 million others", 4))).isFalse();
    }

    @Test
    void allWordsMustBeFoundBesideTheNumber() {
        assertThat(search("12 million boats").finds(SHELLS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "5 to 7, true", "12, false"})
    void eitherEndOfARangeIsFoundAndARangeByBoth(String query, boolean found) {
        assertThat(search(query).finds(SHIPS)).isEqualTo(found);
    }

    @Test
    void aRangeIsNotFoundByOneEnd() {
        assertThat(search("5 to 7").finds(row("ships", 5))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x12", "12x", "T-152", "12-x"})
    void aNumberWithinAWordIsNoNumber(String query) {
        assertThat(search(query).finds(row("", 12))).isFalse();
        assertThat(search(query).finds(row("", 152))).isFalse();
        assertThat(search(query).finds(row(query.toLowerCase(java.util.Locale.ROOT), 1))).isTrue();
    }

    private static Search search(String query) {
        return Search.of(query, SearchTest::numbers);
    }

    private static List<SearchNumbers.FoundNumber> numbers(String text) {
        return READ.entrySet().stream()
                .filter(known -> text.contains(known.getKey()))
                .map(known -> {
                    int start = text.indexOf(known.getKey());
                    return new SearchNumbers.FoundNumber(
                            new Span(start, start + known.getKey().length()),
                            Arrays.stream(known.getValue().split(" "))
                                    .map(BigDecimal::new)
                                    .collect(Collectors.toSet()));
                })
                .toList();
    }

    private static Searchable row(String text, int... numbers) {
        Set<BigDecimal> ends =
                SearchNumbers.plain(Arrays.stream(numbers).mapToObj(BigDecimal::valueOf));
        return new Searchable(text, ends);
    }
}
