package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    static Iterable<String> languages() {
        return Messages.languages();
    }

    @Test
    void everyBundleIsALanguage() {
        assertThat(Messages.languages()).containsExactly("en", "hi");
    }

    @Test
    void aLanguageWithoutWordingIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> Messages.in("tlh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("language tlh has no wording, there are [en, hi]");
    }

    @Test
    void anUnknownKeyNamesItsFile() {
        assertThatThrownBy(() -> Messages.in("hi").say("no.such"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wording/hi.properties has no message no.such");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageSaysTheSameThings(String language) {
        assertThat(Messages.in(language).keys())
                .containsExactlyInAnyOrderElementsOf(Messages.in("en").keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageAsksForAnArgumentThatEnglishLacks(String language) {
        for (String key : Messages.in("en").keys()) {
            assertThat(arguments("en", key)).as(key).containsAll(arguments(language, key));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMessageHoldsMarkup(String language) {
        for (String key : Messages.in(language).keys()) {
            assertThat(Messages.in(language).pattern(key)).as(key).doesNotContainPattern("[<>&\"]");
        }
    }

    @Test
    void aMessageIsCutAboutItsArguments() {
        Messages hindi = Messages.in("hi");

        assertThat(hindi.around("bound.more-than", Set.of(0), "5", "5"))
                .isEqualTo(new SplitMessage<>("", "5", " से अधिक"));
        assertThat(hindi.around("bound.between", Set.of(0, 1), "5", "9"))
                .isEqualTo(new SplitMessage<>("", "5 से 9", " के बीच"));
    }

    private static Set<String> arguments(String language, String key) {
        return new MessageFormat(Messages.in(language).pattern(key)).getArgumentNames();
    }
}
