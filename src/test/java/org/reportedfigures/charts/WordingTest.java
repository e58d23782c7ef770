package org.reportedfigures.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    static Iterable<String> languages() {
        return Wording.languages();
    }

    @Test
    void everyBundleIsALanguage() {
        assertThat(Wording.languages()).containsExactly("en", "hi");
    }

    @Test
    void aLanguageWithoutWordingIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> Wording.in("tlh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language tlh has no wording, there are [en, hi]");
    }

    @Test
    void anUnknownKeyNamesItsFile() {
        assertThatThrownBy(() -> Wording.in("hi").say("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wording/hi.properties has no message no.such");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSameThings(String language) {
        assertThat(Wording.in(language).keys())
                .containsExactlyInAnyOrderElementsOf(Wording.in("en").keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageAsksForAnArgumentThatEnglishLacks(String language) {
        for (String key : Wording.in("en").keys()) {
            assertThat(arguments("en", key)).as(key).containsAll(arguments(language, key));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageHoldsMarkup(String language) {
        for (String key : Wording.in(language).keys()) {
            assertThat(Wording.in(language).pattern(key)).as(key).doesNotContainPattern("[<>&\"]");
        }
    }

    @Test
    void aMessageIsCutAboutItsArguments() {
        Wording hindi = Wording.in("hi");

        assertThat(hindi.around("bound.more-than", Set.of(0), "5", "5"))
                .isEqualTo(new Around<>("", "5", " से अधिक"));
        assertThat(hindi.around("bound.between", Set.of(0, 1), "5", "9"))
                .isEqualTo(new Around<>("", "5 से 9", " के बीच"));
    }

    private static Set<String> arguments(String language, String key) {
        return new MessageFormat(Wording.in(language).pattern(key)).getArgumentNames();
    }
}
