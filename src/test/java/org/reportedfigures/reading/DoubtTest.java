package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may change a number, and that the reader gave to none: each was once a wrong yes. */
class DoubtTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | more than his 500 troops came | 500 | plain 500",
                "en | 500 brave North Korean troops or more | 500 | plain 500",
                "hi | 500 प्रशिक्षित और घायल सैनिकों से अधिक | 500 | plain 500",
                "hi | 500 श्रमिकों के आसपास 33 घंटे में आए | 500 | plain 500",
                "en | they did not send more than 500 troops | 500 | more-than 500",
                "hi | 500 से अधिक सैनिक नहीं थे | 500 | more-than 500",
            })
    void aBoundThatIsNotSaidForSure(String language, String text, String number, String value) {
        String bound =
                value.startsWith("plain") ? "-" : language.equals("hi") ? "से अधिक" : "more than";
        assertThat(WordsCheckTest.says(language, text, number, bound, value))
                .isIn("BOUND_NEARBY", "NEGATED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ninty thousand troops came | thousand | plain 1000",
                "en | two thousand, nine hundred and sixty troops | two thousand | plain 2000",
                "en | 12 additional million shells | 12 | plain 12",
                "en | 5 milion shells | 5 | plain 5",
                "en | point five million shells | five million | plain 5000000",
                "en | five‑hundred shells | five | plain 5",
                "en | they lost 12, 345 shells | 345 | plain 345",
                "hi | चारसौ लोग | चार | plain 4",
                "hi | पाँच-पाँच लाख रुपये | पाँच | plain 5",
                "hi | -$5 का घाटा | 5 | plain 5",
                "hi | -$5 का घाटा | 5 | plain -5",
                "hi | एक बटा दो लाख लोग | दो लाख | plain 200000",
            })
    void aNumberThatMayGoOn(String language, String text, String number, String value) {
        assertThat(WordsCheckTest.says(language, text, number, "-", value)).isNotEqualTo("YES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 500 troops and more than 900 workers | 500 | plain 500",
                "hi | 500 सैनिक और 900 से अधिक श्रमिक | 500 | plain 500",
                "en | 500 men, at least 900 boys | 500 | plain 500",
                "en | they sent 500 troops, two thousand workers | 500 | plain 500",
                "en | In 2031, 345 shells were sent | 345 | plain 345",
            })
    void aBoundOfTheNextNumberIsNoneOfThisOne(
            String language, String text, String number, String value) {
        assertThat(WordsCheckTest.says(language, text, number, "-", value)).isEqualTo("YES");
    }
}
