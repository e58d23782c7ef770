package org.reportedfigures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reportedfigures.library.SearchNumbers;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.language.QuantityKind;

/** Numbers as they are written in any language that can be read. */
public final class NumbersInAnyLanguage implements SearchNumbers {
    /** What is meant by these is a day or a place in a row, not so many of something. */
    private static final Set<QuantityKind> NO_NUMBERS =
            Set.of(QuantityKind.DATE, QuantityKind.ORDINAL, QuantityKind.VAGUE);

    private final List<Reader> readers =
            Reader.languages().stream().sorted().map(Reader::in).flatMap(Optional::stream).toList();

    @Override
    public List<FoundNumber> in(String text) {
        return readers.stream()
                .flatMap(reader -> reader.read(text).stream())
                .filter(read -> read.exact() && !NO_NUMBERS.contains(read.kind()))
                .map(read -> new FoundNumber(read.span(), ends(read)))
                .distinct()
                .toList();
    }

    private static Set<BigDecimal> ends(Quantity read) {
        BigDecimal value = read.value();
        return value != null
                ? Set.of(value)
                : Stream.of(read.low(), read.high())
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet());
    }
}
