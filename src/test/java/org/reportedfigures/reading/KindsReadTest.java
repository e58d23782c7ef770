package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbers are for. */
class KindsReadTest {
    @Nested
    class Figures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 40 huts | count",
                    "en | 40 km of road | measure",
                    "en | 40 percent | percent",
                    "en | 40% | percent",
                    "en | $40 | money",
                    "en | Rs. 40 | money",
                    "en | EUR 40 | money",
                    "en | 40 euros | money",
                    "hi | 40 घर | count",
                    "hi | 40 किलोमीटर की दूरी | measure",
                    "hi | 40 फ़ीसदी | percent",
                    "hi | 40 रुपये | money",
                    "hi | ₹40 | money",
                    "hi | 40 टन कोयला | measure",
                    "en | 1200 volunteers came | count",
                    "en | on Monday losses were 25 | count",
                    "en | I'll take 20 | count",
                    "hi | 1200 स्वयंसेवक आए | count",
                })
        void countsMeasuresMoneyAndPercents(String language, String text, String kinds) {
            assertThat(Read.kinds(language, text)).isEqualTo(kinds);
        }
    }

    @Nested
    class QuotationMarks {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | The wharf is 20\" wide. | inch",
                    "en | A 27\" plank lies on a wall of 15\". | inch inch",
                    "en | He spoke of \"fewer than 20\". | null",
                    "en | \"I counted 20\" he said of the 27\" planks. | null inch",
                    "en | They wrote \"planks\" and meant 27\". | inch",
                    "en | Nobody wrote (\"20\") or \"30\" there. | null null",
                    "en | Behind \"a first line ¶a wall of 15\". | inch",
                    "hi | उसने कहा \"लगभग 20\" और चला गया। | null",
                })
        void theOneThatEndsAQuotationIsNoInch(String language, String text, String units) {
            assertThat(Read.units(language, text.replace("¶", "\n"))).isEqualTo(units);
        }
    }

    @Nested
    class NotFigures {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | on 4 July 2031 | date year",
                    "en | on July 4, 2031 | date year",
                    "en | it closed in 1987. | year",
                    "en | between 1987 and 1990 | year",
                    "en | at 10:30 | date",
                    "en | at 5pm | date",
                    "en | the summer of '69 | year",
                    "en | on 23/9/2031 | date date date",
                    "hi | 4 जुलाई 2031 को | date year",
                    "hi | वर्ष 1987 में | year",
                    "hi | 1987 से 1990 तक | year",
                    "hi | सुबह 10 बजे | date",
                })
        void datesYearsAndTimes(String language, String text, String kinds) {
            assertThat(Read.kinds(language, text)).isEqualTo(kinds);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "hi | 152 मिमी के गोले | attribute",
                    "hi | 152 मिमी के 12 मिलियन गोले | attribute count",
                    "hi | 50 किलो के बम | attribute",
                    "en | 152 mm shells | attribute",
                    "en | a 45-acre farm | attribute",
                    "en | a 16-year-old | attribute",
                    "hi | 20 साल की उम्र में | attribute",
                    "en | room 12 | attribute",
                    "en | a Boeing 737 landed | attribute",
                    "en | as chapter 9 explains | attribute",
                    "en | Apollo 13 never landed | attribute",
                    "en | v1.0.3 needs Python 3.11 | attribute",
                    "hi | ग्रेड 4 में | attribute",
                    "en | the B-52 | attribute",
                    "en | they won 3-2 | attribute attribute",
                    "en | My PC has 192.168.0.1 | attribute",
                    "en | call 0124-2543645 | attribute attribute",
                    "en | 1) bread | attribute",
                    "en | a 4 x 4 grid | attribute attribute",
                })
        void sizesAgesNamesScoresAndCodes(String language, String text, String kinds) {
            assertThat(Read.kinds(language, text)).isEqualTo(kinds);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | for three days | duration",
                    "en | half an hour | duration",
                    "en | the past two quarters | duration",
                    "en | 10 previous weeks | duration",
                    "hi | तीन दिन | duration",
                    "hi | डेढ़ घंटे | duration",
                })
        void durations(String language, String text, String kinds) {
            assertThat(Read.kinds(language, text)).isEqualTo(kinds);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | tens of thousands fled | vague",
                    "en | several hundred huts | vague",
                    "hi | लाखों लोग | vague",
                    "hi | कुछ लाख लोग | vague",
                })
        void vaguePlurals(String language, String text, String kinds) {
            assertThat(Read.kinds(language, text)).isEqualTo(kinds);
            assertThat(Read.numbers(language, text)).isEqualTo("?");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | no one came, one another",
                    "en | this one is mine",
                    "en | the twenty-first house",
                    "en | the 45th house, the 1970s",
                    "en | see https://example.org/2031/12 or a7@example.org",
                    "en | World War II, the A320neo and Q3",
                    "hi | दूसरी ओर दोनों देश",
                    "hi | अरब देशों के नेता",
                    "hi | मुझे किताब दो।",
                    "hi | एक आदमी एकल खेल में",
                    "hi | एक सौ पैंतीसवां घर",
                    "hi | 8वीं कक्षा",
                })
        void wordsThatAreNoNumbers(String language, String text) {
            assertThat(Read.places(language, text)).isEmpty();
        }
    }

    @Nested
    class Nouns {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 40 old wooden huts in the valley | huts",
                    "en | 34 fire alarm signals were tested | signals",
                    "en | four people who stood by | people",
                    "en | 40 of the huts | null",
                    "en | more than 12 million spare parts | parts",
                    "hi | 40 पुरानी नावें हैं | नावें",
                    "hi | 5,000 सैन्य निर्माण श्रमिक भेजे | श्रमिक",
                    "hi | 40 से अधिक घर | घर",
                    "hi | 137 अंतरराष्ट्रीय मैचों में | मैचों",
                    "hi | 40 से अधिक होने का | null",
                })
        void areFoundByWhatEndsTheirGroup(String language, String text, String nouns) {
            assertThat(Read.nouns(language, text)).isEqualTo(nouns);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 40 mm and 3 kilometres | mm km",
                    "en | US$ 40 and C$ 5 | USD CAD",
                    "hi | 40 मिमी और 3 कि.मी. | mm km",
                    "hi | 40 अमेरिकी डॉलर | USD",
                })
        void unitsHaveOneName(String language, String text, String units) {
            assertThat(Read.units(language, text)).isEqualTo(units);
        }
    }
}
