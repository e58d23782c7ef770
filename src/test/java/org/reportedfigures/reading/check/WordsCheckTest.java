package org.reportedfigures.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.check.WordsCheck.Declared;

/** Do these words say this value with this bound? A dash stands for no bound words. */
public class WordsCheckTest {
    private static final String SHELLS = "यह 152 मिमी के 12 मिलियन से अधिक गोले हैं।";
    private static final String CRORE = "गोलों की संख्या 1।2 करोड़ से अधिक होने का अनुमान है।";

    public static String says(
            String language, String text, String number, String bound, String value) {
        return says(language, text, text, number, bound, value);
    }

    private static String says(
            String language, String text, String core, String number, String bound, String value) {
        var declared =
                new Declared(
                        span(text, core),
                        span(text, number),
                        bound.equals("-") ? null : span(text, bound),
                        value(value));
        Verdict verdict = WordsCheck.of(Reader.in(language).orElseThrow(), text).verdict(declared);
        return switch (verdict) {
            case Verdict.Yes yes -> "YES";
            case Verdict.No no -> no.fault().name();
            case Verdict.CannotRead cannot -> cannot.obstacle().name();
        };
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        int start = text.codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    /** "about 12", or "between 5 7". */
    private static Value value(String text) {
        String[] parts = text.split(" ");
        Bound bound = Bound.valueOf(parts[0].replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        return new Value(bound, new BigDecimal(parts[1]), new BigDecimal(parts[parts.length - 1]));
    }

    @Nested
    class TheFirstDossier {
        @Test
        void bothMentionsOfTheShells() {
            assertThat(says("hi", SHELLS, "12 मिलियन", "से अधिक", "more-than 12000000"))
                    .isEqualTo("YES");
            assertThat(says("hi", CRORE, "1।2 करोड़", "से अधिक", "more-than 12000000"))
                    .isEqualTo("YES");
        }

        @Test
        void aCalibreIsNoNumberOfShells() {
            assertThat(says("hi", SHELLS, "152", "-", "plain 152")).isEqualTo("NO_FIGURE");
        }

        @Test
        void threeDaysAreADuration() {
            assertThat(says("hi", "वे तीन दिन बिताने के बाद लौट गए हैं।", "तीन", "-", "plain 3"))
                    .isEqualTo("YES");
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2 करोड़|से अधिक|more-than 20000000",
                "2 करोड़|से अधिक|more-than 12000000",
                "1|-|plain 1",
                "1।2|-|plain 1.2",
                "करोड़|से अधिक|more-than 10000000"
            },
            delimiter = '|')
    void aPartOfANumberIsNotIt(String number, String bound, String value) {
        assertThat(says("hi", CRORE, number, bound, value)).isEqualTo("QUOTE");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "12|about|about 12|QUOTE",
                "12 million|about|about 12000000|YES",
                "12 million|about|about 12000000.00|YES",
                "12 million|about|about 12000001|VALUE",
                "12 million|about|about 1200000|VALUE",
                "12 million|about|more-than 12000000|BOUND",
                "12 million|about|plain 12000000|BOUND",
                "12 million|-|plain 12000000|BOUND",
                "12 million|-|about 12000000|BOUND_WORDS",
                "12 million|said|about 12000000|BOUND_WORDS",
                "12 million|said about|about 12000000|BOUND_WORDS",
                "12 million|about|between 12000000 13000000|VALUE"
            },
            delimiter = '|')
    void numberAndBoundMustBeTheOnesRead(
            String number, String bound, String value, String verdict) {
        String text = "He said about 12 million shells came, and 12 crore is false.";
        assertThat(says("en", text, number, bound, value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "4 to 6 million|-|between 4000000 6000000|YES",
                "6 million|-|plain 6000000|QUOTE",
                "4|-|plain 4|QUOTE",
                "4|-|plain 4000000|QUOTE",
                "4 to 6|-|between 4 6|QUOTE",
                "4 to 6 million|-|plain 6000000|VALUE",
                "4 to 6 million|-|up-to 6000000|VALUE",
                "4 to 6 million|-|between 4 6000000|VALUE"
            },
            delimiter = '|')
    void oneEndOfARangeIsNotIt(String number, String bound, String value, String verdict) {
        assertThat(says("en", "In all, 4 to 6 million shells came.", number, bound, value))
                .isEqualTo(verdict);
    }

    /** Ten digits in a row look like a telephone number. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "hi|वहाँ 30 से लेकर 6852191735 ट्रक भेजे गए।|30|QUOTE",
                "en|Some 3 to 7148242947 ships came.|3|QUOTE"
            },
            delimiter = '|')
    void oneEndIsNotItWhateverTheOtherLooksLike(
            String language, String text, String number, String verdict) {
        assertThat(says(language, text, number, "-", "plain " + number)).isEqualTo(verdict);
    }

    @Test
    void theCoreHoldsNumberAndBound() {
        String text = "They sent more than 500 shells.";
        assertThat(says("en", text, "500 shells", "500", "more than", "more-than 500"))
                .isEqualTo("CORE");
        assertThat(says("en", text, "more than 500 shells", "500", "more than", "more-than 500"))
                .isEqualTo("YES");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "On 12 July 2031 it rained.|12|NO_FIGURE",
                "He came in 2031 again.|2031|NO_FIGURE",
                "He came third in the race.|third|NOTHING_READ",
                "It rained on 12.12.2031 there.|12|QUOTE",
                "The T-72 tanks came.|72|NO_FIGURE"
            },
            delimiter = '|')
    void whatIsNotCountedIsNeverAFigure(String text, String number, String verdict) {
        assertThat(says("en", text, number, "-", "plain " + number.replace("third", "3")))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Prices fell by -5 crowns.|5|plain 5|QUOTE",
                "Some ~500 shells came.|500|plain 500|BOUND",
                "Some 500+ shells came.|500|plain 500|BOUND_NEARBY",
                "Some >500 shells came.|500|plain 500|BOUND_NEARBY",
                "Some 500±20 shells came.|500|plain 500|DOUBTFUL",
                "About 1,20 shells came.|20|plain 20|QUOTE",
                "A ratio of 3:500 shells.|500|plain 500|QUOTE",
                "10^6 shells came.|10|plain 10|QUOTE",
                "It cost 5 bn crowns.|5|plain 5|QUOTE",
                "It cost 5bn crowns.|5|plain 5|QUOTE",
                "It cost 5k crowns.|5|plain 5|QUOTE",
                "It cost Rs 5 cr in all.|5|plain 5|QUOTE",
                "It cost Rs 5 lac in all.|5|plain 5|QUOTE",
                "It cost 5 mn crowns.|5|plain 5|QUOTE",
                "It cost $5m in all.|5|plain 5|QUOTE",
                "About 5 hundred thousand shells came.|5|plain 5|QUOTE",
                "Five score ships came.|Five|plain 5|QUOTE",
                "Three quarters of the ships came.|Three|plain 3|QUOTE",
                "Two thirds of the ships came.|Two|plain 2|QUOTE",
                "Not 500 shells came.|500|about 500|NEGATED",
                "As many as 500 shells came.|500|plain 500|BOUND",
                "No more than 500 shells came.|500|plain 500|BOUND",
                "Not more than 500 shells came.|500|more-than 500|BOUND",
                "Upwards of 500 shells came.|500|plain 500|BOUND",
                "500 shells or more came.|500|plain 500|BOUND",
                "500 or so shells came.|500|plain 500|BOUND",
                "Roughly 500 shells came.|500|plain 500|BOUND",
                "Almost 500 shells came.|500|plain 500|BOUND",
                "Just over 500 shells came.|500|plain 500|BOUND",
                "Just under 500 shells came.|500|plain 500|BOUND",
                "Well over 500 shells came.|500|plain 500|BOUND",
                "Barely 500 shells came.|500|more-than 500|BOUND_NEARBY"
            },
            delimiter = '|')
    void signsAndWordsAroundANumberAreNotOverlooked(
            String text, String number, String value, String verdict) {
        assertThat(says("en", text, number, "-", value)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "वहाँ 500 से ऊपर लोग आए।|500|BOUND",
                "वहाँ 500 से भी अधिक लोग आए।|500|BOUND",
                "वहाँ 500 से कहीं ज़्यादा लोग आए।|500|BOUND",
                "वहाँ 500 के करीब लोग आए।|500|BOUND",
                "वहाँ 500 के आसपास लोग आए।|500|BOUND",
                "वहाँ 500 या उससे अधिक लोग आए।|500|BOUND",
                "वहाँ न्यूनतम 500 लोग आए।|500|BOUND",
                "वहाँ अधिकतम 500 लोग आए।|500|BOUND",
                "वहाँ कोई 500 लोग आए।|500|BOUND",
                "वहाँ 500 तक लोग आए।|500|BOUND",
                "वहाँ 5 सौ लोग आए।|5|QUOTE",
                "वहाँ साढ़े 5 हज़ार लोग आए।|5 हज़ार|QUOTE",
                "वहाँ 5 लाख करोड़ रुपये आए।|5 लाख|QUOTE",
                "वहाँ 5 दर्जन लोग आए।|5|QUOTE",
                "वहाँ पाँच-छह सौ लोग आए।|छह सौ|QUOTE",
                "वहाँ दस-बारह लोग आए।|बारह|QUOTE",
                "वहाँ ५ हजार लोग आए।|५|QUOTE"
            },
            delimiter = '|')
    void hindiWordsAroundANumberAreNotOverlooked(String text, String number, String verdict) {
        BigDecimal value =
                new BigDecimal(
                        number.startsWith("500") ? "500" : number.startsWith("5") ? "5" : "12");
        assertThat(says("hi", text, number, "-", "plain " + value)).isEqualTo(verdict);
        String other = verdict.equals("BOUND") ? "VALUE" : verdict;
        assertThat(says("hi", text, number, "-", "plain 5000")).isEqualTo(other);
        assertThat(says("hi", text, number, "-", "plain 500000")).isEqualTo(other);
        assertThat(says("hi", text, number, "-", "plain 600")).isEqualTo(other);
    }
}
