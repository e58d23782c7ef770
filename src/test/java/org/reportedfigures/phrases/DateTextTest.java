package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.Invented.inferred;
import static org.reportedfigures.samples.InventedStatement.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.When;
import org.reportedfigures.phrases.NumberPreferences.DigitStyle;
import org.reportedfigures.phrases.NumberPreferences.GroupingStyle;
import org.reportedfigures.samples.Invented;

class DateTextTest {
    private static final Phrases ENGLISH = Phrases.in(NumberPreferences.of("en"));
    private static final Phrases FRENCH = Phrases.in(NumberPreferences.of("fr"));
    private static final Phrases HINDI = Phrases.in(NumberPreferences.of("hi"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-07-12; 12 July 2025; 12 जुलाई 2025",
                "2025-07; July 2025; जुलाई 2025",
                "2025; 2025; 2025",
                "2025-07-XX; July 2025; जुलाई 2025",
                "2025-XX; 2025; 2025",
                "2025-07-13~; about 13 July 2025; लगभग 13 जुलाई 2025",
                "2025?; possibly 2025; संभवतः 2025",
                "2025-07%; possibly about July 2025; संभवतः लगभग जुलाई 2025",
                "2025-21; spring 2025; वसंत 2025",
                "2025-22~; about summer 2025; लगभग ग्रीष्म 2025",
                "2025-23; autumn 2025; शरद 2025",
                "2025-24; winter 2025; शीत 2025",
                "201X; the 2010s; 2010 और 2019 के बीच",
                "20XX; a year between 2000 and 2099; 2000 और 2099 के बीच",
                "0476; 476 AD; 476 ईस्वी",
                "0000; 1 BC; 1 ईसा-पूर्व",
                "-0043; 44 BC; 44 ईसा-पूर्व",
                "-001X; a year between 20 BC and 11 BC; 20 ईसा-पूर्व और 11 ईसा-पूर्व के बीच",
                "Y170000002; 170000002; 170000002",
                "Y-12000; 12001 BC; 12001 ईसा-पूर्व",
                "1500-03-01; 1 March 1500; 1 मार्च 1500"
            })
    void aDateIsSaidInWords(String date, String english, String hindi) {
        assertSaid(date, english, hindi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-07-13/2025-07-14; 13–14 July 2025; 13–14 जुलाई 2025",
                "2025-06-28/2025-07-03; 28 June – 3 July 2025; 28 जून – 3 जुलाई 2025",
                "2024-12-30/2025-01-02; 30 December 2024 – 2 January 2025;"
                        + " 30 दिसंबर 2024 – 2 जनवरी 2025",
                "2025-07/2025-08; July–August 2025; जुलाई–अगस्त 2025",
                "2024/2025; 2024–2025; 2024–2025",
                "2024/2025-07; 2024 to July 2025; 2024 – जुलाई 2025",
                "2025-06-21~/2025-06-30; about 21 June to 30 June 2025;"
                        + " लगभग 21 जून – 30 जून 2025",
                "2025-06-21~/2025-06-30~; about 21–30 June 2025; लगभग 21–30 जून 2025",
                "2024-12-21~/2025-01-30; about 21 December 2024 to 30 January 2025;"
                        + " लगभग 21 दिसंबर 2024 – 30 जनवरी 2025",
                "2025-07?/2025-08; possibly July to August 2025;" + " संभवतः जुलाई – अगस्त 2025",
                "-0044/-0043; 45 BC to 44 BC; 45 ईसा-पूर्व – 44 ईसा-पूर्व",
                "2024-10/..; since October 2024; अक्टूबर 2024 से",
                "2024-10~/..; since about October 2024; लगभग अक्टूबर 2024 से",
                "2024-10/; from October 2024, end not told; अक्टूबर 2024 से, कब तक नहीं बताया",
                "/2025-07; until July 2025; जुलाई 2025 तक",
                "../2025-07-01; until 1 July 2025; 1 जुलाई 2025 तक"
            })
    void anIntervalIsSaidInWords(String date, String english, String hindi) {
        assertSaid(date, english, hindi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-07-12; [12 July 2025]; [12 जुलाई 2025]",
                "2025-07-13/2025-07-14; [13–14 July 2025]; [13–14 जुलाई 2025]",
                "2025-06-21~/2025-06-30; [about 21 June to 30 June 2025];"
                        + " [लगभग 21 जून – 30 जून 2025]",
                "2024-10/..; since [October 2024]; [अक्टूबर 2024] से",
                "/2025-07-14; until [14 July 2025]; [14 जुलाई 2025] तक"
            })
    void whatWasWorkedOutStandsInBrackets(String date, String english, String hindi) {
        assertThat(ENGLISH.date(inferred(date, null))).isEqualTo(english);
        assertThat(HINDI.date(inferred(date, null))).isEqualTo(hindi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-10/..; TOTAL; in all, since October 2024; कुल मिलाकर, अक्टूबर 2024 से",
                "2025-07-11/2025-07-13; TOTAL; in all, 11–13 July 2025;"
                        + " कुल मिलाकर, 11–13 जुलाई 2025",
                "2025; LEVEL; throughout 2025; 2025 में पूरे समय",
                "2025-07-12; LEVEL; throughout 12 July 2025; 12 जुलाई 2025 को पूरे समय",
                "../2025; LEVEL; all the time until 2025; 2025 तक पूरे समय",
                "2025-07/2025-08; WITHIN; some time in July–August 2025;"
                        + " जुलाई–अगस्त 2025 में किसी समय",
                "2025-07-11/2025-07-13; WITHIN; some time during 11–13 July 2025;"
                        + " 11–13 जुलाई 2025 के दौरान किसी समय",
                "2025/..; WITHIN; some time since 2025; 2025 से किसी समय"
            })
    void theKindOfTimeIsSaid(String date, When.WhenKind kind, String english, String hindi) {
        var statement = told("a").when(Invented.when(date, kind)).build();

        assertThat(ENGLISH.time(statement)).isEqualTo(english);
        assertThat(HINDI.time(statement)).isEqualTo(hindi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-07-14; 14 juillet 2025",
                "2025-07-01; 1er juillet 2025",
                "2025-07-13/2025-07-14; du 13 au 14 juillet 2025",
                "2025-07-01/2025-07-14; du 1er au 14 juillet 2025",
                "2025-06-28/2025-07-03; du 28 juin au 3 juillet 2025",
                "2024-12-30/2025-01-02; du 30 décembre 2024 au 2 janvier 2025",
                "2025-07/2025-08; juillet–août 2025",
                "2025-07-14~; vers le 14 juillet 2025",
                "2025-07-13~/2025-07-14~; du 13 au 14 juillet 2025 environ",
                "2025?; peut-être en 2025",
                "201X; années 2010",
                "../2025-07-14; jusqu’au 14 juillet 2025",
                "../2025-07-01; jusqu’au 1er juillet 2025",
                "../2025-07; jusqu’en juillet 2025",
                "../2025; jusqu’en 2025",
                "../2025-07-14~; jusque vers le 14 juillet 2025",
                "2024-10/..; depuis octobre 2024",
                "2025-07-14/..; depuis le 14 juillet 2025",
                "2025-07-14/; à partir du 14 juillet 2025, fin non indiquée"
            })
    void aFrenchDateHasThePrepositionThatItsPrecisionAsksFor(String date, String french) {
        assertThat(FRENCH.date(Edtf.parse(date))).isEqualTo(french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-07-14; TOTAL; en tout, le 14 juillet 2025",
                "2025-07-11/2025-07-13; TOTAL; en tout, du 11 au 13 juillet 2025",
                "2025; TOTAL; en tout, en 2025",
                "2025-07-14; LEVEL; tout au long du 14 juillet 2025",
                "2025-07-14~; WITHIN; à un moment, vers le 14 juillet 2025",
                "2025-21; WITHIN; à un moment, au printemps 2025",
                "201X; WITHIN; à un moment, dans les années 2010"
            })
    void theKindOfTimeIsSaidInFrench(String date, When.WhenKind kind, String french) {
        assertThat(FRENCH.time(told("a").when(Invented.when(date, kind)).build()))
                .isEqualTo(french);
    }

    @Test
    void theReaderChoosesTheDigits() {
        var devanagari =
                Phrases.in(
                        new NumberPreferences("hi", GroupingStyle.INDIAN, DigitStyle.DEVANAGARI));

        assertThat(devanagari.date(Edtf.parse("2025-07-13/2025-07-14")))
                .isEqualTo("१३–१४ जुलाई २०२५");
        assertThat(devanagari.date(Edtf.parse("Y170000002"))).isEqualTo("१७००००००२");
        assertThat(
                        Phrases.in(
                                        new NumberPreferences(
                                                "en",
                                                GroupingStyle.INTERNATIONAL,
                                                DigitStyle.DEVANAGARI))
                                .date(Edtf.parse("201X")))
                .isEqualTo("the २०१०s");
    }

    @Test
    void timesThatNobodyKnowsAreSaidToBeUnknown() {
        var unknown = new Edtf("/", new Edtf.Edge.UnknownEdge(), new Edtf.Edge.UnknownEdge());
        var open = new Edtf("../..", new Edtf.Edge.Open(), new Edtf.Edge.Open());

        assertThat(ENGLISH.date(unknown)).isEqualTo("time not known");
        assertThat(ENGLISH.date(open)).isEqualTo("at all times");
    }

    private static void assertSaid(String date, String english, String hindi) {
        assertThat(ENGLISH.date(Edtf.parse(date))).isEqualTo(english);
        assertThat(HINDI.date(Edtf.parse(date))).isEqualTo(hindi);
    }
}
