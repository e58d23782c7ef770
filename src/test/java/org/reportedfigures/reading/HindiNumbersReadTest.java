package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to say a number that only Hindi has. */
class HindiNumbersReadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "सवा किलो | 1.25",
                "सवा प्रतिशत | 1.25",
                "पौने दो किलो | 1.75",
                "पाव लीटर | 0.25",
                "दो सही तीन बटा चार | 2.75",
                "दो पूर्णांक एक बटा दो | 2.5",
                "5 सही और 3 ग़लत | 5 3",
                "शून्य से 5 डिग्री नीचे | -5",
                "शून्य से दस नीचे | -10",
                "शून्य से 10 डिग्री के बीच | 0..10",
                "ऋण सत्रह | -17",
                "ऋण 17 प्रतिशत बढ़ा | 17",
            })
    void parts(String text, String numbers) {
        assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "दो तीन लाख लोग | 200000..300000",
                "डेढ़ दो लाख | 150000..200000",
                "सौ डेढ़ सौ किसान | 100..150",
                "दस बारह लोग | 10..12",
                "एक दो लोग | 1..2",
                "सौ पचास लोग | 150",
                "दस पाँच लोग | 10 5",
                "10 12 लोग | 10 12",
            })
    void twoSideBySideAreARange(String text, String numbers) {
        assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 क्विंटल 40 किलो | 2.4 | quintal",
                "6 फुट 3 इंच | 6.25 | foot",
                "पाँच रुपये पचास पैसे | 5.5 | INR",
                "7 पाउंड 80 पेंस | 7.8 | pound",
                "15 रुपये 50 है | 15.5 | INR",
                "2 क्विंटल 140 किलो | 2 140 | quintal kg",
                "10 रुपये 20 बच्चों को | 10 20 | INR null",
            })
    void aSmallerUnitBehindALarger(String text, String numbers, String units) {
        assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
        assertThat(Read.units("hi", text)).isEqualTo(units);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "543 में से 240 सीटें | 543 240",
                "300 में से 45 बच्चे | 300 45",
                "दस में से तीन लोग | 0.3",
                "100 में से 30 लोग | 0.3",
                "पाँच में से दो | 0.4",
            })
    void aShareOfTenOrAHundredElseTwoCounts(String text, String numbers) {
        assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hi | रु.500 दिए | 500",
                "hi | Rs.1,000/- दिए | 1000",
                "en | It cost Rs.500. | 500",
                "en | .5 litres | 0.5",
            })
    void aPointBehindAWordIsOfTheWord(String language, String text, String numbers) {
        assertThat(Read.numbers(language, text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ट्वेंटी फाइव परसेंट | 25",
                "सेवन हंड्रेड | 700",
                "माइनस वन | -1",
                "दवा का सेवन करें | ''",
                "वन से लकड़ी लाए | ''",
            })
    void englishWordsInHindiLetters(String text, String numbers) {
        assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1^23", "-1.1^+23", "1998 में से 20000"})
    void whatIsNotCertainIsNotTold(String text) {
        assertThat(Read.places("hi", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2^10, 1024", "10^20, 100000000000000000000", "1.5e3, 1500"})
    void powersWithFewDigitsAreTold(String text, String number) {
        assertThat(Read.numbers("hi", text)).isEqualTo(number);
    }
}
