package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of numbers. A line is: language, text, the numbers in it. */
class NumbersReadTest {
    @Nested
    class Digits {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 7 boats | 7",
                    "hi | ७ नावें | 7",
                    "hi | १२,३४,५६७ पेड़ | 1234567",
                    "en | 1,234,567.25 litres | 1234567.25",
                    "en | 12,34,567 trees | 1234567",
                    "en | 1.234.567 trees | 1234567",
                    "en | 1.234.567,5 litres | 1234567.5",
                    "en | 1'234'567 francs | 1234567",
                    "en | 1’234’567 francs | 1234567",
                    "en | a herd of .5 million | 500000",
                    "en | Rs.500 and Rs. 2.5m | 500 2500000",
                    "en | It cost Rs.500. | 500",
                    "en | .5 litres | 0.5",
                    "en | 1.6x10^-19 grams | 0.00000000000000000016",
                    "en | 1.234 litres | 1.234",
                    "hi | 1।2 करोड़ ईंटें | 12000000",
                    "hi | १।५ लाख ईंटें | 150000",
                    "en | 28 000 bricks and 5 300 more | 28000 5 300",
                    "en | 1 414 021 bricks | 1414021",
                    "en | $ 46 .8 million | 46800000",
                })
        void groupsAndDecimals(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 1\u00A0234\u00A0567 bricks | 1234567",
                    "en | 12\u2009500 bricks | 12500",
                    "en | 12\u202F500 bricks | 12500",
                })
        void thinNarrowAndNoBreakSpacesGroup(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 10,12 crates",
                    "en | 1,2,3 crates",
                    "en | 1.2.3 crates",
                    "en | 12,345,67 crates",
                    "en | 0,123 crates",
                    "en | 1,234.567.8 crates",
                    "hi | 1।2।3 पेटियाँ",
                    "hi | 1२,000 पेटियाँ",
                    "en | 1e999999999 crates",
                    "en | 10⁵ crates",
                })
        void whatIsNoNumberIsNotGuessed(String language, String text) {
            assertThat(Read.numbers(language, text)).isEqualTo("?");
            assertThat(Read.kinds(language, text)).isEqualTo("attribute");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 5k people, 10M people, 3bn people | 5000 10000000 3000000000",
                    "en | a fund of $5m and £2.5b | 5000000 2500000000",
                    "en | 1e10 cells | 10000000000",
                    "en | 2^3 cells | 8",
                    "en | 2^-3 litres | 0.125",
                    "en | 60 MUSD and MSEK 60 | 60000000 60000000",
                    "en | TEUR 5, 7 KCHF, BUSD 2 | 5000 7000 2000000000",
                    "en | 5m yen | 5000000",
                    "en | 1.5x10^6 cells | 1500000",
                    "en | 3 × 10⁶ cells | 3000000",
                    "en | 1,500 thousand bricks | 1500000",
                    "en | 75 USD million | 75000000",
                    "en | 5.5m people, 5.5m deep | 5500000 5.5",
                })
        void shortScalesAndPowers(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1.1^23 cells", "en, 3^-2 cells", "hi, 7^40 कोशिकाएँ"})
    void aPowerOfMoreDigitsThanAnybodySaysIsNotTold(String language, String text) {
        assertThat(Read.places(language, text)).isEmpty();
    }

    @Nested
    class Words {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | twenty-one goats | 21",
                    "en | twenty one goats | 21",
                    "en | twentyfive goats, fivehundred cows | 25 500",
                    "en | one hundred and five goats | 105",
                    "en | 31 trillion and 67,580 goats | 31000000000000 67580",
                    "en | two hundred thousand goats | 200000",
                    "en | two lakh fifty thousand goats | 250000",
                    "en | 3 lakh crore rupees | 3000000000000",
                    "en | a dozen eggs and half a dozen plates | 12 6",
                    "en | thirteen hundred goats | 1300",
                    "en | six thousand and two million goats | 6000 2000000",
                    "en | three hundred and two hundred goats | 300 200",
                    "en | hundred hundred goats | 100",
                    "hi | दो हज़ार तीन सौ करोड़ रुपये | 23000000000",
                    "hi | पाँच लाख करोड़ रुपये | 5000000000000",
                    "hi | एक सौ पच्चीस करोड़ पैंतीस लाख लोग | 1253500000",
                    "hi | तीन अरब डॉलर | 3000000000",
                    "hi | दो खरब डॉलर | 200000000000",
                    "hi | डेढ़ दर्जन केले | 18",
                    "hi | दो अरब देश, दो अरब लोग | 2 2000000000",
                    "en | one thousand, nine hundred and sixty sacks | 1960",
                    "en | nine million, seven thousand, one hundred and two sacks | 9007102",
                    "en | forty thousand, five hundred sixty-one | 40561",
                    "en | two thousand, five hundred of them new | 2000 500",
                    "en | one million, six hundred thousand | 1000000 600000",
                    "en | two hundred, three hundred and five | 200 305",
                })
        void scaleWordsCompose(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "hi | छह नावें | 6",
                    "hi | छः नावें | 6",
                    "hi | छ: नावें | 6",
                    "hi | पाँच नावें, पांच नावें | 5 5",
                    "hi | पन्द्रह नावें, पंद्रह नावें | 15 15",
                    "hi | 2 करोड नावें, 2 करोड़ नावें, 2 करोड\u093C नावें | 20000000 20000000 20000000",
                    "hi | उनहत्तर नावें, उनासी नावें, नवासी नावें | 69 79 89",
                    "hi | निन्यानवे नावें, निन्यानबे नावें | 99 99",
                    "hi | अट्ठाईस नावें, अठ्ठाइस नावें | 28 28",
                    "hi | तिरपन नावें, चौंसठ नावें, पैंसठ नावें | 53 64 65",
                })
        void spellingsOfHindi(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }
    }

    @Nested
    class Fractions {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "hi | साढ़े तीन लाख ईंटें | 350000",
                    "hi | सवा दो किलो आटा | 2.25",
                    "hi | सवा लाख ईंटें | 125000",
                    "hi | सवा सौ ईंटें | 125",
                    "hi | पौने दो करोड़ ईंटें | 17500000",
                    "hi | ढाई हज़ार ईंटें | 2500",
                    "hi | डेढ़ लाख ईंटें | 150000",
                    "hi | आधा गाँव | 0.5",
                    "hi | तीन चौथाई गाँव | 0.75",
                    "hi | दो दशमलव पाँच करोड़ ईंटें | 25000000",
                    "hi | तीन बटे आठ हिस्सा | 0.375",
                    "hi | सौ का पांचवां भाग | 20",
                    "en | half a million bricks | 500000",
                    "en | two and a half million bricks | 2500000",
                    "en | three quarters of the village | 0.75",
                    "en | one half of the village | 0.5",
                    "en | two fifths of the village | 0.4",
                    "en | 1 1/4 litres | 1.25",
                    "en | 2½ litres | 2.5",
                    "en | 2 ½ litres, 1 ⅜ miles | 2.5 1.375",
                    "en | it is point six, by point two five percent | 0.6 0.25",
                    "en | at this point two goats left | 2",
                    "en | three point one four | 3.14",
                    "en | a hundred thousandths | 0.1",
                    "en | ten tickets over 3 years | 10 3",
                })
        void halvesQuartersAndDecimals(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | two thirds of it | 0.666666666666667",
                    "en | ⅔ of it | 0.666666666666667",
                    "en | 5 feet 2 inches | 5.16666666666667",
                    "hi | दो तिहाई गाँव | 0.666666666666667"
                })
        void aFractionThatIsNoDecimalHasFifteenDigitsAndSaysSo(
                String language, String text, String number) {
            assertThat(Read.numbers(language, text)).isEqualTo(number);
            assertThat(Read.in(language, text).getFirst().exact()).isFalse();
        }
    }

    @Nested
    class SmallerUnits {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 5 ft 6 in of rope | 5.5",
                    "en | six foot six | 6.5",
                    "en | a 6-foot-3 fence | 6.25",
                    "en | 5 feet, 3 inches | 5.25",
                    "en | 4 pounds 8 ounces of flour | 4.5",
                    "en | 2 kg 500 g of flour | 2.5",
                    "en | 1 m 80 cm | 1.8",
                    "en | 3 km and 250 m | 3.25",
                    "en | minus 2 m 50 cm | -2.5",
                    "en | two pounds fifty | 2.5",
                    "en | 15 dollars 50 more | 15.5",
                    "en | three dollars and five cents | 3.05",
                    "en | 5 rupees 50 paise | 5.5",
                    "en | one kuai and five mao five | 1.55",
                    "en | 2 hours 30 minutes | 2.5",
                    "en | 1 hour, 30 minutes and 36 seconds | 1.51",
                    "hi | 5 रुपये 50 पैसे | 5.5",
                    "hi | 2 किलो 500 ग्राम आटा | 2.5",
                    "hi | दो घंटे तीस मिनट | 2.5",
                    "hi | 5 फुट 6 इंच | 5.5",
                })
        void goOnWithTheNumberOfTheLarger(String language, String text, String number) {
            assertThat(Read.numbers(language, text)).isEqualTo(number);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 5 feet 14 inches | 5 14",
                    "en | 2.5 m 80 cm | 2.5 80",
                    "en | races of 2 km, 500 m and 3 m | 2 500 3",
                    "en | between 5 feet and 8 inches | 5 8",
                    "en | 5 feet 2 to 3 inches | 5 2..3",
                    "en | 15 dollars 50 more people | 15 50",
                    "en | he paid 3 dollars 20 times | 3 20",
                    "en | $5-10 | 5..10",
                    "en | 2 metres, 10 people | 2 10",
                })
        void areTheirOwnWhereTheyDoNotFit(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | two pounds fifty | money",
                    "en | two pounds five ounces | measure",
                    "en | 2 hours 30 minutes | duration",
                    "en | a 5-foot-2-inch fence | attribute",
                    "en | she was 2 years 3 months old | attribute",
                    "hi | दो घंटे तीस मिनट | duration",
                })
        void areOfItsKind(String language, String text, String kind) {
            assertThat(Read.kinds(language, text)).isEqualTo(kind);
        }
    }

    @Nested
    class Ranges {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 4 to 6 million bees | 4000000..6000000",
                    "en | 500 to 2 million bees | 500..2000000",
                    "en | $5-$10 million | 5000000..10000000",
                    "en | 30 thousand-40 thousand bees | 30000..40000",
                    "en | 10,000-12,000 bees | 10000..12000",
                    "en | 10,000–12,000 bees | 10000..12000",
                    "en | between five and seven hives | 5..7",
                    "en | 5%-10% of the hives | 5..10",
                    "en | more than 20 and less than 35 hives | 20..35",
                    "en | rose from 5 to 10 hives | 5 10",
                    "en | 9 to 4 hives | 9 4",
                    "hi | 5 से 6 हज़ार पेड़ | 5000..6000",
                    "hi | 3 मिलियन से लेकर 10 मिलियन पेड़ | 3000000..10000000",
                    "hi | 20 और 30 के बीच पेड़ | 20..30",
                    "hi | 25 से बढ़ाकर 40 पेड़ | 25 40",
                    "hi | दो-तीन पेड़ | 2..3",
                })
        void shareTheirScale(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }
    }

    @Nested
    class Signs {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | it was -5 degrees | -5",
                    "en | it was minus five degrees | -5",
                    "en | it was −5.5 degrees | -5.5",
                    "en | the hut - 5 beds - was full | 5",
                    "en | +3 points | 3",
                    "hi | तापमान माइनस पाँच डिग्री रहा | -5",
                })
        void belowZero(String language, String text, String numbers) {
            assertThat(Read.numbers(language, text)).isEqualTo(numbers);
        }
    }
}
