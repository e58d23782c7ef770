package org.reportedfigures.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedfigures.figures.Span;

/** Finds the numbers in a query or a passage, however they are written. */
@FunctionalInterface
public interface SearchNumbers {
    /** Finds none: a query is words only. */
    SearchNumbers NONE = text -> List.of();

    /** All numbers of a text, in any order; those of the same stretch are alternative readings. */
    List<FoundNumber> in(String text);

    /**
     * A number in a text.
     *
     * @param span its position, in code points
     * @param ends the number; for a range both ends
     */
    record FoundNumber(Span span, Set<BigDecimal> ends) {
        public FoundNumber {
            ends = plain(ends.stream());
        }
    }

    /** Normalised so that numbers of equal value are equal: 1.20 and 1.2. */
    static Set<BigDecimal> plain(Stream<BigDecimal> numbers) {
        return numbers.map(BigDecimal::stripTrailingZeros).collect(Collectors.toUnmodifiableSet());
    }
}
