package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * English hours, years, addresses and names with numbers are no figures; what counts beside them
 * is.
 */
class EnglishLabelsReadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He works from 9 to 5.",
                "It is ten to four.",
                "Come at half seven.",
                "The train goes at seven oh five.",
                "Seven-thirty is too early.",
                "The shop opens around 7.",
                "Are you around from 1 till 3?",
                "The clinic is open from 4 to 6.",
                "from 10/10 to 12/10",
                "June 15, 16 and 17",
                "The clock stopped at 12 midnight.",
                "2021-03-14T15:09:26Z",
                "at eleven sharp tomorrow",
                "It is at 14.05 CET",
                "2021-03-14T15:09:26Z",
                "at eleven sharp tomorrow",
                "It is at 14.05 CET",
                "Trains at 7 please"
            })
    void hours(String text) {
        assertThat(Read.in("en", text)).noneMatch(read -> read.kind().isFigure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rome fell in 476.",
                "The year two thousand passed.",
                "He was born circa 1945.",
                "They moved around 1945.",
                "From 1939 to 45 it was closed.",
                "The file is called 201608.",
                "She sang in the nineteen nineties."
            })
    void years(String text) {
        assertThat(Read.in("en", text)).noneMatch(read -> read.kind().isFigure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She lives at 14 Elm Street.",
                "He moved to 45 West 34th Street last year.",
                "We met at 221B Baker Street.",
                "Figure 2 shows the engine.",
                "Levi's 501 never go out of style.",
                "Fahrenheit 451 is my favourite novel.",
                "We talked about World War Two at school.",
                "Look at equation 5 and § 5.",
                "They beat them 4 to 2.",
                "Apartment 12B",
                "Nine-eleven changed everything.",
                "It is 425 5550123.",
                "Apartment 12B",
                "Nine-eleven changed everything.",
                "It is 425 5550123.",
                "It was fifty-fifty.",
                "a three-course meal",
                "My one and only wish is to sleep."
            })
    void labels(String text) {
        assertThat(Read.in("en", text)).noneMatch(read -> read.kind().isFigure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 to 10 people came. | count",
                "The number fell from 9 to 5. | count count",
                "5 Wall Street banks failed. | count",
                "They lost 38-44 tanks. | count",
                "About 5 of them came. | count",
                "Around 1945 soldiers fell. | count",
                "It rose in 476 cases. | count",
                "1 in 476 | count count",
                "Meanwhile 12 died. | count",
                "In 2016 5000 tons came. | year measure",
                "In 2016 5000 tons came. | year measure",
                "a 500-plus crowd | count"
            })
    void countsStay(String text, String kinds) {
        assertThat(Read.kinds("en", text)).isEqualTo(kinds);
    }
}
