package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.check.WordsCheckTest;

/** What stands near a number and is, or is not, said of it: each was once read wrong. */
class WordsNearbyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | more than 2170416382 tents | count",
                "en | 3 to 7148242947 shells came | count",
                "hi | 2170416382 तंबू | count",
                "hi | 30 से लेकर 6852191735 ट्रक | count",
                "en | 2170416382 | attribute",
                "en | phone 2170416382 | attribute",
                "hi | फ़ोन 2170416382 | attribute",
            })
    void aLongRowOfDigitsCountsBesideABoundOrANoun(String language, String text, String kinds) {
        assertThat(Read.kinds(language, text)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 455.61 lakh crore rupees | 455610000000000",
                "hi | ५८२ लाख करोड़ रुपये | 582000000000000",
                "en | 7.6cr ships and 5 cr boats | 76000000 50000000",
                "en | three quarters of a crore boats | 7500000",
                "en | Rs 987mn and 57.5 thousand boats | 987000000 57500",
                "en | Rs. 423-Rs. 500 in all | 423..500",
                "en | between nine hundred and eleven thousand boats | 900..11000",
                "en | between Rs half a million and Rs a billion | 500000..1000000000",
                "en | between five hundred and two and five hundred and six boats | 502..506",
                "en | a share of 5% – 7 boats | 5 7",
                "en | more than 20 tents and fewer than 35 beds | 20 35",
                "en | more than 20 and fewer than 35 beds | 20..35",
            })
    void wholeNumbersAndNoMore(String language, String text, String numbers) {
        assertThat(Read.numbers(language, text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 75% of jobs or fewer | up-to (or fewer)",
                "en | 11 tonnes of steel at least | at-least (at least)",
                "en | 11 tonnes of the steel or so | about (or so)",
                "en | 40 boxes of shells or more | at-least (or more)",
                "en | 40 boats and over Rs. 7 | 'plain, more-than (over)'",
                "en | between Rs 5 and Rs 7 | between (between)",
                "hi | 40 टन चावल से अधिक | more-than (से अधिक)",
                "hi | तनाव के बीच 50 से 60 लोग आए | between",
            })
    void theBoundOfTheRightNumber(String language, String text, String bounds) {
        assertThat(Read.bounds(language, text)).isEqualTo(bounds);
    }

    @Test
    void aPartOfTheBoundsWordsMustSayTheSame() {
        Reader reader = Reader.in("en").orElseThrow();
        assertThat(reader.say("over", Bound.MORE_THAN)).isTrue();
        assertThat(reader.say("more than", Bound.UP_TO)).isFalse();
        assertThat(reader.say("ore than", Bound.MORE_THAN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It cost Rs. 227.32m in all. | 227.32 | - | plain 227.32 | QUOTE",
                "en | Not more than 500 boats came. | 500 | more than | up-to 500 | BOUND_WORDS",
                "hi | वहाँ 500 से अधिक नहीं आए। | 500 | से अधिक | up-to 500 | BOUND_WORDS",
                "en | Boats worth Rs 50 to Rs 70 were lost. | 50 | - | plain 50 | QUOTE",
                "en | 5% of the boats or less came. | 5 | - | plain 5 | BOUND",
                "en | She is 45 and sings. | 45 | - | plain 45 | NO_FIGURE",
            })
    void noYes(
            String language,
            String text,
            String number,
            String bound,
            String value,
            String verdict) {
        assertThat(WordsCheckTest.says(language, text, number, bound, value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"200B", "200D", "2060", "FEFF", "00AD", "202E", "034F", "093C"})
    void aHiddenSignInANumberLeavesDoubt(String code) {
        String hidden = Character.toString(Integer.parseInt(code, 16));
        String text = "They sent 12," + hidden + "000 shells.";
        assertThat(WordsCheckTest.says("en", text, "12", "-", "plain 12")).isEqualTo("DOUBTFUL");
    }

    @Test
    void aJoinerThatShapesHindiLettersLeavesNone() {
        String text = "पक्\u200Dके 12 मकान हैं।";
        assertThat(WordsCheckTest.says("hi", text, "12", "-", "plain 12")).isEqualTo("YES");
    }
}
