package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours, days and numbers to dial in all layouts are no figures. */
class TimesReadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They come back in two Sundays",
                "Let's meet 3pm-6",
                "From 4pm to 7",
                "The week of 21",
                "Tomorrow from 8 to 11",
                "I'll be away 6-24",
                "An hour and a half",
                "Between 9 and 12 on Tuesday",
                "14. Oct. 2017",
                "Fiscal year 17",
                "10:30 GMT+5",
                "2 o'clock to 4",
                "Set an alarm for 5.45",
                "(204) 555 0198",
                "Number 204 555 0198",
                "Ph: 88776 55443",
                "6 or 7 days",
                "Q3 2018"
            })
    void english(String text) {
        assertThat(Read.in("en", text)).noneMatch(read -> read.kind().isFigure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4 हफ्ते बाद",
                "तीन दिन पहले",
                "3 बजे से 5 बजे तक",
                "आने वाले 6 साल",
                "मंगलवार 4 तारीख",
                "सोमवार को 10-12",
                "मैं अगले महीने 6-24 बाहर रहूँगा",
                "17 को मिलते हैं",
                "2014 तक",
                "सप्ताह 14",
                "दो हज़ार चौदह में",
                "आज रात क़रीब 9",
                "सुबह के 8",
                "6 पीएम",
                "डेढ़ बजे मिलते हैं",
                "पाँच या छह दिन",
                "मेरा नंबर 88776 55443 है"
            })
    void hindi(String text) {
        assertThat(Read.in("hi", text)).noneMatch(read -> read.kind().isFigure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | On Monday 12 soldiers fell | count",
                "en | Half a percent | percent",
                "hi | सोमवार को 12 लोग मारे गए | count",
                "hi | आज 12 लाख टन | measure",
            })
    void whatIsCountedStays(String language, String text, String kinds) {
        assertThat(Read.kinds(language, text)).isEqualTo(kinds);
    }
}
