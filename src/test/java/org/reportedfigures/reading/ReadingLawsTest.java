package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Laws of reading: what is written is read again; no text does harm. */
class ReadingLawsTest {
    /** A way to write numbers: where digits are grouped, which digits, which scale words. */
    record Style(boolean indian, boolean devanagari, boolean words) {
        @Override
        public String toString() {
            return (indian ? "indian" : "international")
                    + (devanagari ? " deva" : " latn")
                    + (words ? " words" : "");
        }
    }

    @Property(tries = 2000)
    void aNumberThatIsWrittenIsReadAgain(
            @ForAll("numbers") BigDecimal number,
            @ForAll("styles") Style style,
            @ForAll("languages") String language) {
        String written = StyledNumber.number(number, style, language);
        String noun = language.equals("hi") ? " पेटियाँ" : " crates";

        List<Quantity> read = Read.in(language, written + noun);

        assertThat(read).as(written).hasSize(1);
        assertThat(read.getFirst().value()).as(written).isEqualByComparingTo(number);
        assertThat(read.getFirst().text()).isEqualTo(written);
    }

    @Property(tries = 3000)
    void noTextThrowsOrIsReadOutsideOfItself(
            @ForAll("texts") String text, @ForAll("languages") String language) {
        int length = text.codePointCount(0, text.length());
        int last = 0;
        for (Quantity quantity : Read.in(language, text)) {
            assertThat(quantity.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(quantity.span().end()).isLessThanOrEqualTo(length);
            assertThat(quantity.text()).isEqualTo(cut(text, quantity));
            if (quantity.boundSpan() != null) {
                assertThat(quantity.boundSpan().end()).isLessThanOrEqualTo(length);
            }
            last = quantity.span().end();
        }
    }

    @Property(tries = 1000)
    void linesAreReadAsIfEachStoodAlone(
            @ForAll("texts") String one,
            @ForAll("texts") String other,
            @ForAll("languages") String language) {
        var alone = new ArrayList<>(numbers(language, one));
        alone.addAll(numbers(language, other));

        assertThat(numbers(language, one + "\n" + other)).isEqualTo(alone);
    }

    private static List<@Nullable BigDecimal> numbers(String language, String text) {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        Read.in(language, text).forEach(q -> numbers.add(q.value()));
        return numbers;
    }

    private static String cut(String text, Quantity quantity) {
        int[] points = text.codePoints().toArray();
        return new String(points, quantity.span().start(), quantity.span().length());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999999999"))
                .ofScale(2)
                .map(BigDecimal::stripTrailingZeros)
                .filter(n -> n.compareTo(BigDecimal.valueOf(2200)) > 0);
    }

    @Provide
    Arbitrary<Style> styles() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(either, either, either).as(Style::new);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(Reader.languages());
    }

    /** Pieces that numbers are made of, and every other code unit, lone surrogates too. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "1",
                        "12",
                        "0",
                        "007",
                        "1।2",
                        "10,12",
                        "1,20,00,000",
                        "½",
                        "e10",
                        "^3",
                        "1e999999999",
                        "करोड़",
                        "लाख",
                        "million",
                        "hundred",
                        "and",
                        "to",
                        "से",
                        "-",
                        "–",
                        "।",
                        ".",
                        ",",
                        "(",
                        ")",
                        "$",
                        "₹",
                        "%",
                        "मिमी",
                        "km",
                        "के",
                        "पांचवां",
                        "साढ़े",
                        "half",
                        "a",
                        "of",
                        "third",
                        "point",
                        "बटा",
                        "/",
                        ":",
                        "\u202E",
                        "\u00A0",
                        "'",
                        "×",
                        "one",
                        "एक",
                        "दो",
                        "January",
                        "pm",
                        "about",
                        "से अधिक",
                        "लगभग",
                        "between",
                        "के बीच",
                        "twenty",
                        "nineteen",
                        "dollars",
                        "cents",
                        "#",
                        "@",
                        "thirds",
                        "out of",
                        "thousands",
                        "minus",
                        "+",
                        "🦆",
                        "तक",
                        "year");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, pieces),
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(" ")),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(20)
                .map(list -> String.join("", list));
    }
}
