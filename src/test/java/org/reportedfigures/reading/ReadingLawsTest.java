package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.WholeLanguages;
import org.reportedfigures.laws.Any;
import org.reportedfigures.laws.Law;
import org.reportedfigures.reading.check.StyledNumber;

/** Laws of reading: what is written is read again; no text does harm. */
public class ReadingLawsTest {
    /** No text may harm a reader, whole or begun. */
    private static final List<String> LANGUAGES = List.copyOf(Reader.languages());

    /** What numbers are made of; every other code unit comes between. */
    private static final List<String> PIECES =
            List.of(
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

    /** A way to write numbers: where digits are grouped, which digits, which scale words. */
    public record Style(boolean indian, boolean devanagari, boolean words) {
        @Override
        public String toString() {
            return (indian ? "indian" : "international")
                    + (devanagari ? " deva" : " latn")
                    + (words ? " words" : "");
        }
    }

    @Law(tries = 2000)
    void aNumberThatIsWrittenIsReadAgain(Any any) {
        BigDecimal number = number(any);
        var style = new Style(any.either(), any.either(), any.either());
        String language = any.of(WholeLanguages.READ);
        String written = StyledNumber.number(number, style, language);
        String noun = language.equals("hi") ? " पेटियाँ" : " crates";

        List<Quantity> read = Read.in(language, written + noun);

        String shown = language + ": " + written;
        assertThat(read).as(shown).hasSize(1);
        assertThat(read.getFirst().value()).as(shown).isEqualByComparingTo(number);
        assertThat(read.getFirst().text()).as(shown).isEqualTo(written);
    }

    @Law(tries = 3000)
    void noTextThrowsOrIsReadOutsideOfItself(Any any) {
        String text = text(any);
        String language = any.of(LANGUAGES);
        int length = text.codePointCount(0, text.length());
        int last = 0;
        for (Quantity quantity : Read.in(language, text)) {
            assertThat(quantity.span().start()).as(language).isGreaterThanOrEqualTo(last);
            assertThat(quantity.span().end()).as(language).isLessThanOrEqualTo(length);
            assertThat(quantity.text()).as(language).isEqualTo(cut(text, quantity));
            if (quantity.boundSpan() != null) {
                assertThat(quantity.boundSpan().end()).as(language).isLessThanOrEqualTo(length);
            }
            last = quantity.span().end();
        }
    }

    @Law(tries = 1000)
    void linesAreReadAsIfEachStoodAlone(Any any) {
        String one = text(any);
        String other = text(any);
        String language = any.of(LANGUAGES);
        var alone = new ArrayList<>(numbers(language, one));
        alone.addAll(numbers(language, other));

        assertThat(numbers(language, one + "\n" + other)).as(language).isEqualTo(alone);
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

    private static BigDecimal number(Any any) {
        BigDecimal number = any.decimal("0", "99999999999", 2).stripTrailingZeros();
        return number.compareTo(BigDecimal.valueOf(2200)) > 0 ? number : number(any);
    }

    private static String text(Any any) {
        return String.join("", any.list(0, 20, () -> piece(any)));
    }

    private static String piece(Any any) {
        int kind = any.between(0, 10);
        return kind < 6 ? any.of(PIECES) : kind < 10 ? " " : any.text(3);
    }
}
