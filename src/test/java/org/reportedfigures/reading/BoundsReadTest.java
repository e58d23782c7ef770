package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.figures.Span;

/** Bounds and the words that say them. */
class BoundsReadTest {
    @Nested
    class English {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "about 40 huts | about (about)",
                    "nearly 40 huts | about (nearly)",
                    "over 40 huts | more-than (over)",
                    "more than $40 million | more-than (more than)",
                    "at least 40 huts | at-least (at least)",
                    "no fewer than 40 huts | at-least (no fewer than)",
                    "no more than 40 huts | up-to (no more than)",
                    "up to 40 huts | up-to (up to)",
                    "fewer than 40 huts | less-than (fewer than)",
                    "under 40 huts | less-than (under)",
                    "40 or more huts | at-least (or more)",
                    "40 huts or more | at-least (or more)",
                    "40+ huts | at-least (+)",
                    "about 40 huts or more | at-least (or more)",
                    ">= 40 huts | at-least (>=)",
                    "40 huts | plain",
                    "more than a total of 40 huts | more-than (more than)",
                    "between 40 and 50 huts | between (between)",
                    "40 to 50 huts | between",
                })
        void beforeAfterAndAfterTheNoun(String text, String bounds) {
            assertThat(Read.bounds("en", text)).isEqualTo(bounds);
        }
    }

    @Nested
    class Hindi {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "लगभग 40 घर | about (लगभग)",
                    "क़रीब 40 घर | about (क़रीब)",
                    "करीब 40 घर | about (करीब)",
                    "तकरीबन 40 घर | about (तकरीबन)",
                    "40 से अधिक घर | more-than (से अधिक)",
                    "40 से ज्यादा घर | more-than (से ज्यादा)",
                    "40 घरों से ज़्यादा | more-than (से ज़्यादा)",
                    "40 से कम घर | less-than (से कम)",
                    "कम से कम 40 घर | at-least (कम से कम)",
                    "अधिक से अधिक 40 घर | up-to (अधिक से अधिक)",
                    "40 घरों तक | up-to (तक)",
                    "एक लाख को पार कर गया | more-than (को पार)",
                    "40 अथवा उससे अधिक | at-least (अथवा उससे अधिक)",
                    "चालीस-एक घर | about (-एक)",
                    "40 से अधिक नहीं | up-to (से अधिक नहीं)",
                    "40 से कम नहीं | at-least (से कम नहीं)",
                    "40 या उससे अधिक घर | at-least (या उससे अधिक)",
                    "40 के आसपास घर | about (के आसपास)",
                    "40 से 50 के बीच घर | between (के बीच)",
                    "40 से 50 घर | between",
                    "40 प्रतिशत अधिक | plain",
                })
        void beforeAfterAndAfterTheNoun(String text, String bounds) {
            assertThat(Read.bounds("hi", text)).isEqualTo(bounds);
        }
    }

    @Test
    void limitsAreThereOnlyWhereTheWordsSetThem() {
        Quantity more = Read.in("en", "more than 40 huts").getFirst();
        assertThat(more.low()).isEqualByComparingTo("40");
        assertThat(more.high()).isNull();
        Quantity about = Read.in("en", "about 40 huts").getFirst();
        assertThat(about.low()).isNull();
        assertThat(about.high()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | An estimated 40 huts burnt | true",
                "en | Estimates say that 40 huts burnt | true",
                "en | 40 huts burnt | false",
                "hi | अनुमानित 40 घर जले | true",
                "hi | 40 घर जलने का अनुमान है | true",
                "hi | 40 घर जले | false",
            })
    void estimatesAreNoBound(String language, String text, boolean estimate) {
        Quantity quantity = Read.in(language, text).getFirst();
        assertThat(quantity.estimate()).isEqualTo(estimate);
        assertThat(quantity.boundText()).isNull();
    }

    @Test
    void placesCountCodePoints() {
        String text = "🦆🦆 over 40 ducks";
        Quantity quantity = Read.in("en", text).getFirst();
        assertThat(quantity.span()).isEqualTo(new Span(8, 10));
        assertThat(quantity.boundSpan()).isEqualTo(new Span(3, 7));
        assertThat(quantity.countedSpan()).isEqualTo(new Span(11, 16));
    }
}
