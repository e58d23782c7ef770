package org.reportedfigures.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that may change a number, and that the reader gave to none: each was once a wrong yes. */
class DoubtTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | more than his 500 troops came | 500 | plain 500 | BOUND_NEARBY",
                "en | 500 brave North Korean troops or more | 500 | plain 500 | BOUND_NEARBY",
                "hi | 500 प्रशिक्षित और घायल सैनिकों से अधिक | 500 | plain 500 | BOUND_NEARBY",
                "hi | 500 श्रमिकों के आसपास 33 घंटे में आए | 500 | plain 500 | BOUND_NEARBY",
                "en | they did not send more than 500 troops | 500 | more-than 500 | NEGATED",
                "hi | 500 से अधिक सैनिक नहीं थे | 500 | more-than 500 | NEGATED",
            })
    void aBoundThatIsNotSaidForSure(
            String language, String text, String number, String value, String verdict) {
        String bound =
                value.startsWith("plain") ? "-" : language.equals("hi") ? "से अधिक" : "more than";
        assertThat(WordsCheckTest.says(language, text, number, bound, value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | ninty thousand troops came | thousand | plain 1000 | DOUBTFUL",
                "en | five hundred and twetny shells fell | five hundred | plain 500 | DOUBTFUL",
                "en | two thousand, nine hundred and sixty troops | two thousand | plain 2000 | QUOTE",
                "en | 12 additional million shells | 12 | plain 12 | DOUBTFUL",
                "en | 5 milion shells | 5 | plain 5 | DOUBTFUL",
                "en | point five million shells | five million | plain 5000000 | DOUBTFUL",
                "en | five‑hundred shells | five | plain 5 | QUOTE",
                "en | they lost 12, 345 shells | 345 | plain 345 | DOUBTFUL",
                "hi | चारसौ लोग | चार | plain 4 | QUOTE",
                "hi | पाँच-पाँच लाख रुपये | पाँच | plain 5 | QUOTE",
                "hi | -$5 का घाटा | 5 | plain 5 | DOUBTFUL",
                "hi | -$5 का घाटा | 5 | plain -5 | DOUBTFUL",
                "hi | एक बटा दो लाख लोग | दो लाख | plain 200000 | NOTHING_READ",
            })
    void aNumberThatMayGoOn(
            String language, String text, String number, String value, String verdict) {
        assertThat(WordsCheckTest.says(language, text, number, "-", value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | More than 500 people are without power",
                "en | More than 500 of them never came back",
                "en | More than 500 people who had no papers came",
                "en | The mayor, who did not attend, said more than 500 came",
            })
    void aNegationOfSomethingElseTurnsNoBound(String language, String text) {
        String bound = text.startsWith("More") ? "More than" : "more than";
        assertThat(WordsCheckTest.says(language, text, "500", bound, "more-than 500"))
                .isEqualTo("YES");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | They sent 12;345 shells | 12 | plain 12 | DOUBTFUL",
                "en | They sent 12′345 shells | 345 | plain 345 | DOUBTFUL",
                "en | They sent 12`345 shells | 12 | plain 12 | DOUBTFUL",
                "en | They sent 12, 345 shells | 345 | plain 345 | DOUBTFUL",
                "en | They sent - 500 shells | 500 | plain 500 | DOUBTFUL",
                "en | They sent －500 shells | 500 | plain 500 | DOUBTFUL",
                "en | They sent —500 shells | 500 | plain 500 | DOUBTFUL",
                "en | It was 5 degrees below zero | 5 | plain 5 | QUOTE",
                "hi | वहाँ ऋण 500 गोले थे | 500 | plain 500 | MULTIPLE",
                "hi | वहाँ मायनस 500 गोले थे | 500 | plain 500 | QUOTE",
                "hi | वहाँ चारसौ पचास लोग थे | पचास | plain 50 | QUOTE",
                "hi | वहाँ दोहज़ार पचास लोग थे | पचास | plain 50 | QUOTE",
                "hi | दो हज़ार चौबीश लोग थे | दो हज़ार | plain 2000 | DOUBTFUL",
                "en | In all five hundred and twetny shells | five hundred | plain 500 | DOUBTFUL",
                "en | They sent 5 thosuand shells | 5 | plain 5 | DOUBTFUL",
                "hi | ?? लाख लोग थे | लाख | plain 100000 | DOUBTFUL",
                "en | They sent 5, 6, or 7 million shells | 5 | plain 5 | DOUBTFUL",
                "en | two thousand ninty shells came | two thousand | plain 2000 | DOUBTFUL",
                "en | They paid 5 crore, 20 lakh rupees | 5 crore | plain 50000000 | DOUBTFUL",
                "en | twenty, five shells came | twenty | plain 20 | DOUBTFUL",
            })
    void aSignOrAWordThatMayBeOfTheNumber(
            String language, String text, String number, String value, String verdict) {
        assertThat(WordsCheckTest.says(language, text, number, "-", value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The toll crossed 500 | 500 | plain 500 | BOUND_NEARBY",
                "en | The toll topped the 500 | 500 | plain 500 | BOUND",
                "en | They keep to a cap of 500 shells | 500 | plain 500 | BOUND_NEARBY",
                "en | It is a little shy of 500 shells | 500 | plain 500 | BOUND_NEARBY",
                "en | It is some way past 500 shells | 500 | plain 500 | BOUND_NEARBY",
                "en | They sent 500 shells at the minimum | 500 | plain 500 | BOUND_NEARBY",
                "en | They sent a good 500 shells | 500 | plain 500 | BOUND_NEARBY",
                "en | There were more shells than 500 | 500 | plain 500 | BOUND_NEARBY",
                "en | They sent 500 Hwasong-11 missiles or more | 500 | plain 500 | BOUND_NEARBY",
                "hi | वहाँ 500 से काफी अधिक लोग थे | 500 | plain 500 | BOUND",
                "hi | संख्या 500 के पार चली गई | 500 | plain 500 | BOUND",
                "hi | संख्या 500 को छूने वाली है | 500 | plain 500 | BOUND_NEARBY",
                "hi | वहाँ 500 के तकरीबन लोग थे | 500 | plain 500 | BOUND_NEARBY",
            })
    void aBoundThatTheReaderMayNotKnow(
            String language, String text, String number, String value, String verdict) {
        assertThat(WordsCheckTest.says(language, text, number, "-", value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | at least about 500 shells came | about | about 500",
                "en | at least as many as 500 shells came | as many as | up-to 500",
                "en | more than nearly 500 shells came | nearly | about 500",
                "hi | वहाँ कम से कम लगभग 500 सैनिक थे | लगभग | about 500",
            })
    void twoBoundsAtOnce(String language, String text, String bound, String value) {
        assertThat(WordsCheckTest.says(language, text, "500", bound, value))
                .isEqualTo("BOUND_NEARBY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | between 500 shells and 900 shells came | 500 | RANGE",
                "en | between 500 shells and 900 shells came | 900 | RANGE",
                "en | they sent from 500 shells to 900 shells | 500 | RANGE",
                "en | they sent 500 … 900 shells | 500 | DOUBTFUL",
                "en | they sent 500 ± 20 shells | 500 | DOUBTFUL",
                "en | they sent 500, perhaps 900 shells | 500 | RANGE",
                "hi | 500 गोलों से 900 गोलों के बीच आए | 500 | RANGE",
                "hi | 500 गोलों से 900 गोलों के बीच आए | 900 | RANGE",
                "en | the tax rose from 500 crowns to 900 crowns | 900 | YES",
                "en | they sent 500 shells to 900 people | 900 | YES",
            })
    void oneEndOfARangeOfTwoNouns(String language, String text, String number, String verdict) {
        assertThat(WordsCheckTest.says(language, text, number, "-", "plain " + number))
                .isEqualTo(verdict);
    }

    @Test
    void atLeastAndAtMostOfOneNumber() {
        String text = "वहाँ कम से कम 500 और अधिकतम 900 लोग थे";
        assertThat(WordsCheckTest.says("hi", text, "500", "कम से कम", "at-least 500"))
                .isEqualTo("QUOTE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | they sent twice 500 shells | 500 | plain 500 | MULTIPLE",
                "en | half of the 500 troops fled | 500 | plain 500 | MULTIPLE",
                "en | all but 500 shells came | 500 | plain 500 | MULTIPLE",
                "en | they sent 1 in 5 troops | 5 | plain 5 | MULTIPLE",
                "hi | वहाँ 500 से दोगुने लोग थे | 500 | plain 500 | MULTIPLE",
                "en | Shells (in millions): 500 | 500 | plain 500 | MULTIPLE",
                "hi | गोले (लाख में) 500 थे | 500 | plain 500 | MULTIPLE",
                "en | there weren't 500 troops | 500 | plain 500 | NEGATED",
                "en | the club has won the league twelve times | twelve | plain 12 | YES",
            })
    void anotherNumberIsMadeOfIt(
            String language, String text, String number, String value, String verdict) {
        assertThat(WordsCheckTest.says(language, text, number, "-", value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More than 500 people are without power",
                "More than 500 of them never came back",
                "The mayor, who did not attend, said more than 500 came",
            })
    void whatIsDeniedOfThemTurnsNoBound(String text) {
        String bound = text.startsWith("M") ? "More than" : "more than";
        assertThat(WordsCheckTest.says("en", text, "500", bound, "more-than 500")).isEqualTo("YES");
    }
}
