package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How numbers are said in English: what joins them, what does not, and on which side of zero. */
class EnglishNumbersReadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one hundred-and-fifty | 150",
                "one-and-a-half times as long | 1.5",
                "half-a-dozen eggs | 6",
                "four score and seven | 87",
                "three score men | 60",
                "fourscore in all | 80",
                "it cost ten grand | 10000",
                "two grand pianos | 2",
                "two score goals and win | 2",
                "a score of 5 | 5",
                "seven point oh eight | 7.08",
                "four out of every five adults | 0.8",
                "one thousand, nine hundred and sixty | 1960",
                "two million, three hundred thousand, four hundred and five | 2300405",
                "one thousand, two thousand, three thousand | 1000 2000 3000",
                "one thousand, five hundred and six hundred | 1000 500 600",
                "5 million and two dogs | 5000000 2",
                "6 crore and two hundred | 60000200",
                "lost 2-1/2 miles | 2.5",
                "less than a third replied | 0.333333333333333",
                "half of one percent | 0.5",
                "the third man came in 5 cars | 5",
                "three miles and a half | 3.5",
                "a mile and a half down the road | 1.5",
                "three miles and a half of a cake | 3 0.5",
                "one thousand, nine hundred and sixty | 1960",
                "two million, three hundred thousand, four hundred and five | 2300405",
                "one thousand, two thousand, three thousand | 1000 2000 3000",
                "one thousand, five hundred and six hundred | 1000 500 600",
                "5 million and two dogs | 5000000 2",
                "6 crore and two hundred | 60000200",
                "lost 2-1/2 miles | 2.5",
                "less than a third replied | 0.333333333333333",
                "half of one percent | 0.5",
                "the third man came in 5 cars | 5",
                "three miles and a half | 3.5",
                "a mile and a half down the road | 1.5",
                "two or three hundred | 200 300",
                "5 or 6 people | 5 6",
                "one or 200 people | 1 200"
            })
    void words(String text, String numbers) {
        assertThat(Read.numbers("en", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is 17.25 minus 9.5? | 17.25 9.5",
                "from minus five to plus five | -5..5",
                "It was 20 degrees below zero. | -20",
                "It was 5 degrees above zero. | 5",
                "5 dogs below 10 metres | 5 10",
                "The VAT plus 5 dollars | 5"
            })
    void signs(String text, String numbers) {
        assertThat(Read.numbers("en", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He is 6'2\" tall. | 6.16666666666667",
                "It is 5' 6\" high. | 5.5",
                "I am six foot two today. | 6.16666666666667",
                "He said '5' and \"6\". | 5 6"
            })
    void heights(String text, String numbers) {
        assertThat(Read.numbers("en", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It doesn't exceed 5 metres. | up-to (doesn't exceed)",
                "n => 5 | at-least (=>)",
                "5 upwards | at-least (upwards)"
            })
    void bounds(String text, String bounds) {
        assertThat(Read.bounds("en", text)).isEqualTo(bounds);
    }
}
