package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in Hindi that only tell which one is meant, and those beside them that count. */
class HindiLabelsReadTest {
    @Nested
    class Which {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "धारा 302 के तहत",
                    "धारा १४४ लागू है",
                    "अनुच्छेद 21 जीवन का अधिकार देता है",
                    "अध्याय 12 याद करो",
                    "तालिका 2.1 देखें",
                    "पिन कोड: 302001",
                    "पटना 800001",
                    "वार्ड नंबर 6 में सड़क टूटी",
                    "विंडोज़ 10 बंद हो रहा है",
                    "टाइप 2 मधुमेह",
                    "कक्षा बारह के छात्र",
                    "चार मंज़िला मकान",
                    "पाँच-सदस्यीय समिति",
                    "UP 32 AB में",
                    "Android 13 आया",
                    "*123# डायल करें",
                    "500 का नोट फट गया",
                    "100 रुपये का नोट मिला",
                })
        void wordsBeforeItName(String text) {
            assertThat(Read.kinds("hi", text)).isEqualTo("attribute");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ट्रेन संख्या 12951 समय पर है",
                    "रोल नंबर 112 अनुपस्थित है",
                    "आदेश क्रमांक 7781 देखें",
                    "बूथ सं. 45 पर झगड़ा हुआ",
                })
        void nounsWithAWordForNumberName(String text) {
            assertThat(Read.kinds("hi", text)).isEqualTo("attribute");
        }

        @ParameterizedTest
        @ValueSource(strings = {"गदर 2 हिट रही", "बाहुबली 2 ने कमाई की", "फ़ाइल 221 खोजो"})
        void smallOnesBelongToTheNounBeforeThem(String text) {
            assertThat(Read.kinds("hi", text)).isEqualTo("attribute");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "धारा 376 और 506 के तहत | attribute attribute",
                    "धाराओं 302, 307 और 34 के तहत | attribute attribute attribute",
                    "112 पर कॉल करें | attribute",
                    "+1 (425) 555 0123 | attribute attribute attribute attribute",
                    "एंबुलेंस के लिए 102 मिलाएँ | attribute",
                    "भारत का स्कोर 245/6 है | attribute attribute",
                    "1. नाम लिखें | attribute",
                    "वह 30 की है | attribute",
                    "3 री कक्षा | ordinal",
                    "10 बाय 12 का कमरा | attribute attribute",
                })
        void listsCallsScoresAndAges(String text, String kinds) {
            assertThat(Read.kinds("hi", text)).isEqualTo(kinds);
        }

        @ParameterizedTest
        @ValueSource(strings = {"v2.0.1 आ गया है", "5G सेवा शुरू हुई", "वे एक-दूसरे से मिले"})
        void codesAreNotTold(String text) {
            assertThat(Read.places("hi", text)).isEmpty();
        }
    }

    @Nested
    class When {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "ईसा पूर्व 326 में सिकंदर आया | year",
                    "सन् 47 में आज़ादी मिली | year",
                    "दंगे '92 में हुए | year",
                    "2011 जनगणना के आँकड़े | year",
                    "विश्व कप 2023 का फ़ाइनल | year",
                    "2025 तक लक्ष्य पूरा होगा | year",
                    "वह 1920 के आसपास आया | year",
                    "दो हज़ार चौबीस के चुनाव में | year",
                    "परीक्षा 22 को होगी | date",
                    "०५.०३.२०१९ को मिले | date",
                    "12 मार्च 2020 को फाँसी हुई | date year",
                    "पीएम 12 जून को आएँगे | date",
                    "शाम 7 तक पहुँचो | date",
                    "सुबह 10 से 5 तक दफ़्तर खुला है | date date",
                    "10, 11 और 12 जनवरी को | date date date",
                })
        void yearsDaysAndHours(String text, String kinds) {
            assertThat(Read.kinds("hi", text)).isEqualTo(kinds);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "सितंबर 2023 से 12,000 कंटेनर गए | 2023 12000",
                    "2019 से 2023 तक | 2019..2023",
                })
        void fromAYearOnSoMany(String text, String numbers) {
            assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
        }
    }

    @Nested
    class HowMany {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "मृतकों की संख्या 112 पहुँची",
                    "छात्रों की संख्या 1200 है",
                    "कुल संख्या 5000 थी",
                    "गाड़ी 20 यात्रियों को लेकर गई",
                    "कमरा 3 लोगों के लिए है",
                    "सुबह 5 लोग मारे गए",
                    "इनमें से 5 की मौत हो गई",
                    "हमले में आतंकी 3 मारे गए",
                    "20 को गिरफ़्तार किया गया",
                    "अमेरिका 500 सैनिक भेजेगा",
                    "2000 तक कर्मचारी हटाए जाएँगे",
                    "तापमान 45 रहा",
                    "कुल 412 अंकों की गिरावट",
                    "महिला 3, बाक़ी पुरुष",
                    "आज 5 की मौत हो गई",
                    "दंगों में 1200 मारे गए",
                    "15 को अस्पताल में भर्ती कराया",
                    "पीएम 5 देशों की यात्रा पर",
                    "कक्षा से 45 गए",
                })
        void stayCounts(String text) {
            assertThat(Read.kinds("hi", text)).isEqualTo("count");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "42 उड़ानें रद्द कर दी गईं | उड़ानें",
                    "12 नए पाठ्यक्रम शुरू किए जाएँगे | पाठ्यक्रम",
                    "आठ सदस्य सवार थे | सदस्य",
                    "600 मरीज़ आते हैं | मरीज़",
                    "35,000 जन्मे बच्चों में | बच्चों",
                    "चार वयस्क ख़राब मौसम में | वयस्क",
                    "दो भाई एक शादी में मिले | भाई",
                    "120 किलोमीटर प्रति घंटे की रफ़्तार | किलोमीटर",
                    "12 रद्द हुईं | null",
                })
        void verbsAndWhatGoesWithThemAreNoNouns(String text, String nouns) {
            assertThat(Read.nouns("hi", text)).isEqualTo(nouns);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "दो कोड़ी आम | 40",
                    "पाव किलो पनीर | 0.25",
                    "शत-प्रतिशत मतदान | 100",
                    "पाव भाजी खाओ | ''",
                    "छोड़ दो उसे | ''",
                    "जाने दो यार | ''",
                    "दो मुझे वह किताब | ''",
                    "मुझे दो किताबें दो | 2",
                })
        void wordsThatOnlySometimesCount(String text, String numbers) {
            assertThat(Read.numbers("hi", text)).isEqualTo(numbers);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"उसे रैंक 5 मिली है | attribute | null", "5 मिली दवा | measure | ml"})
        void millilitresAreNotGot(String text, String kind, String unit) {
            assertThat(Read.kinds("hi", text)).isEqualTo(kind);
            assertThat(Read.units("hi", text)).isEqualTo(unit);
        }
    }
}
