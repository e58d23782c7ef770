package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.laws.Any;
import org.reportedfigures.laws.Law;
import org.reportedfigures.phrases.NumberPreferences.DigitStyle;
import org.reportedfigures.phrases.NumberPreferences.GroupingStyle;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12000000; 12,000,000; 1,20,00,000; १,२०,००,०००",
                "100000; 100,000; 1,00,000; १,००,०००",
                "999; 999; 999; ९९९",
                "1E+7; 10,000,000; 1,00,00,000; १,००,००,०००",
                "0; 0; 0; ०",
                "1.20; 1.2; 1.2; १.२",
                "-1234.5; −1,234.5; −1,234.5; −१,२३४.५",
                "0.000001; 0.000001; 0.000001; ०.०००००१",
                "1E+900; 1E900; 1E900; १E९००"
            })
    void everyDigitIsWritten(
            BigDecimal number, String international, String indian, String devanagari) {
        assertThat(phrases("en", GroupingStyle.INTERNATIONAL, DigitStyle.LATIN).number(number))
                .isEqualTo(international);
        assertThat(phrases("en", GroupingStyle.INDIAN, DigitStyle.LATIN).number(number))
                .isEqualTo(indian);
        assertThat(phrases("hi", GroupingStyle.INDIAN, DigitStyle.DEVANAGARI).number(number))
                .isEqualTo(devanagari);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12000000; 12 million; 1.2 करोड़",
                "1250000; 1.25 million; 12.5 लाख",
                "12345678; 12,345,678; 1,23,45,678",
                "28000; 28,000; 28,000",
                "3000000000; 3 billion; 300 करोड़",
                "5E+12; 5 trillion; 50,00,00,00,00,000",
                "-2000000; −2 million; −20 लाख"
            })
    void aShortFormLosesNothing(BigDecimal number, String english, String hindi) {
        assertThat(phrases("en", GroupingStyle.INTERNATIONAL, DigitStyle.LATIN).compact(number))
                .isEqualTo(english);
        assertThat(phrases("hi", GroupingStyle.INDIAN, DigitStyle.LATIN).compact(number))
                .isEqualTo(hindi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12345.5; 12\u202f345,5",
                "1200000; 1,2\u00a0million",
                "2000000; 2\u00a0millions",
                "12000000; 12\u00a0millions",
                "1000000000; 1\u00a0milliard",
                "3000000000; 3\u00a0milliards"
            })
    void frenchCountsMillionsInTheirPlural(BigDecimal number, String french) {
        assertThat(phrases("fr", GroupingStyle.INTERNATIONAL, DigitStyle.LATIN).compact(number))
                .isEqualTo(french);
    }

    @Law(tries = 1000)
    void digitsReadBackGiveTheNumber(Any any) {
        BigDecimal number =
                any.decimal("-99999999999999999999999999", "99999999999999999999999999", 12);
        Phrases phrases =
                phrases(
                        any.of("hi", "en"),
                        any.of(GroupingStyle.values()),
                        any.of(DigitStyle.values()));

        assertThat(read(phrases.number(number))).isEqualByComparingTo(number);
    }

    @Law(tries = 1000)
    void aShortFormReadBackGivesTheNumber(Any any) {
        BigDecimal number = any.decimal("0", "99999999999999", 0);
        Phrases phrases =
                phrases("en", any.of(GroupingStyle.values()), any.of(DigitStyle.values()));
        String[] written = phrases.compact(number).split(" ");
        int zeros =
                written.length == 1
                        ? 0
                        : switch (written[1]) {
                            case "lakh" -> 5;
                            case "million" -> 6;
                            case "crore" -> 7;
                            case "billion" -> 9;
                            default -> 12;
                        };

        assertThat(read(written[0]).scaleByPowerOfTen(zeros)).isEqualByComparingTo(number);
    }

    private static BigDecimal read(String written) {
        var latin = new StringBuilder();
        written.chars()
                .filter(c -> c != ',')
                .map(c -> c == '\u2212' ? '-' : c)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(latin::appendCodePoint);
        return new BigDecimal(latin.toString());
    }

    private static Phrases phrases(String language, GroupingStyle grouping, DigitStyle digits) {
        return Phrases.in(new NumberPreferences(language, grouping, digits));
    }
}
