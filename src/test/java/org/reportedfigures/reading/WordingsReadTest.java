package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractions in many words, amounts and bounds in wordings that differ from book to book. */
class WordingsReadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | four nine hundred and sixteenths | 0.00436681222707424",
                "en | one two hundred and fiftieth | 0.004",
                "en | three twenty-fifths | 0.12",
                "en | eleven sixty-fourths | 0.171875",
                "en | nine five hundredths | 0.018",
                "en | one eighty-first | 0.0123456790123457",
                "en | seven and a one hundredth | 7.01",
                "en | three quarters of a million | 750000",
                "en | one hundred point three two million | 100320000",
                "en | it shrank by a fifth. | 0.2",
                "en | one hundred and fifty-first regiment |",
                "hi | दो हज़ार और एक बटे दो | 2000.5",
                "hi | एक सौ और तीन बटा आठ | 100.375",
                "hi | पाँच में से दो | 0.4",
                "hi | 8 में से 3 लोग | 0.375",
            })
    void fractions(String language, String text, String numbers) {
        assertThat(Read.numbers(language, text)).isEqualTo(numbers == null ? "" : numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | larger than 60 but smaller than 90 | 60..90",
                "en | above 60 and below ninety | 60..90",
                "en | over sixty, under ninety | 60..90",
                "en | between 60 and nine hundred and forty-two | 60..942",
                "en | between four hundred and forty-two to 950 | 442..950",
                "hi | 60 से ज़्यादा लेकिन 90 से कम | 60..90",
                "hi | साठ से अधिक किंतु नब्बे से कम | 60..90",
                "hi | 60 से बड़ी, 90 से छोटी | 60..90",
            })
    void twoBoundsAreOneRange(String language, String text, String numbers) {
        assertThat(Read.numbers(language, text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 20 to 30 huts | between",
                "en | 20 to 30 or more | at-least (or more)",
                "en | more than 20 to 30 | more-than (more than)",
                "en | 20 to 30 or fewer | up-to (or fewer)",
                "hi | 20 से 30 तक | between",
                "hi | कम से कम 20 से 30 | at-least (कम से कम)",
                "hi | 70 के समान या उससे अधिक | at-least (के समान या उससे अधिक)",
                "hi | 70 या उससे नीचे | up-to (या उससे नीचे)",
                "en | must not exceed 70 | up-to (not exceed)",
            })
    void aRangeWithABoundIsOpen(String language, String text, String bounds) {
        assertThat(Read.bounds(language, text)).isEqualTo(bounds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | USD 15m | 15000000",
                "en | 40 million US$ | 40000000",
                "en | half a dollar | 0.5",
                "en | C$ 200 and thirty. | 200.3",
                "en | $200 and thirty men | 200 30",
                "hi | दस डॉलर और बीस सेंट | 10.2",
            })
    void money(String language, String text, String numbers) {
        assertThat(Read.numbers(language, text)).isEqualTo(numbers);
    }
}
