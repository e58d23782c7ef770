package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the reader reads, written so that a test can hold it in a line. */
final class Read {
    private Read() {}

    static List<Quantity> in(String language, String text) {
        return Reader.in(language).orElseThrow().read(text);
    }

    /** The numbers of a text: {@code 12}, {@code 4..6} for a range, {@code ?} for none. */
    static String numbers(String language, String text) {
        return all(language, text).map(Read::number).collect(Collectors.joining(" "));
    }

    /** Those of the numbers that are figures. */
    static String figures(String language, String text) {
        return all(language, text)
                .filter(q -> q.kind().isFigure())
                .map(Read::number)
                .collect(Collectors.joining(" "));
    }

    /** The numbers as they stand in the text. */
    static String places(String language, String text) {
        return all(language, text).map(Quantity::text).collect(Collectors.joining(" / "));
    }

    static String kinds(String language, String text) {
        return all(language, text).map(q -> q.kind().id()).collect(Collectors.joining(" "));
    }

    /** Bound and its words: {@code about (लगभग)}. */
    static String bounds(String language, String text) {
        return all(language, text)
                .map(q ->
                        q.bound().id() + (q.boundText() == null ? "" : " (" + q.boundText() + ")"))
                .collect(Collectors.joining(", "));
    }

    static String nouns(String language, String text) {
        return all(language, text).map(Quantity::counted).collect(Collectors.joining(" "));
    }

    static String units(String language, String text) {
        return all(language, text).map(Quantity::unit).collect(Collectors.joining(" "));
    }

    private static java.util.stream.Stream<Quantity> all(String language, String text) {
        return in(language, text).stream();
    }

    private static String number(Quantity quantity) {
        if (quantity.value() == null && quantity.low() != null) {
            return plain(quantity.low()) + ".." + plain(quantity.high());
        }
        return plain(quantity.value());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "?" : number.toPlainString();
    }
}
