package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.WholeLanguages;
import org.reportedfigures.html.Html;
import org.reportedfigures.html.Said;
import org.reportedfigures.phrases.Messages.SplitMessage;

class MessagesTest {
    static Iterable<String> languages() {
        return WholeLanguages.SAID;
    }

    @Test
    void everyBundleIsALanguage() {
        assertThat(Messages.languages()).isSorted().containsAll(WholeLanguages.SAID);
    }

    @Test
    void aLanguageWithoutWordingIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> Messages.in("tlh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "language tlh has no wording, there are %s"
                                .formatted(Messages.languages()));
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
        assertThat(Messages.in(language).missing()).isEmpty();
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

    @Test
    void whatAFileLacksIsSaidInEnglishAndMarkedWhereItIsMarkup() {
        Messages begun = begun(Map.of("page.all", "Alle"));

        Said said = begun.said("page.entry", "1", begun.said("page.copied"));

        assertThat(begun.say("page.copied")).isEqualTo("Copied");
        assertThat(said.plain()).isEqualTo("1: Copied");
        assertThat(said.markup()).hasToString("1: <span lang=\"en\">Copied</span>");
        assertThat(Html.of("<a title=\"%s\">%s</a>", said, begun.said("page.all")))
                .hasToString("<a title=\"1: Copied\">Alle</a>");
    }

    @Test
    void aFileNamesWhatItLacks() {
        Messages begun = begun(Map.of("page.all", "Alle", "page.nosuch", "Nichts"));

        assertThat(begun.missing())
                .hasSize(Messages.in("en").keys().size() - 1)
                .contains("page.copied")
                .doesNotContain("page.all", "page.nosuch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{0",
                "{0} {3}",
                "{name}",
                "{0, number}",
                "{1, plural, other {#}}",
                "{0, plural, other {#}}",
                "{0, plural, offset:1 other {{1}}}",
                "<b>{1}</b>"
            })
    void aMessageThatCannotBeSaidIsSaidInEnglish(String wrong) {
        Messages begun = begun(Map.of("page.mentions", wrong));

        assertThat(begun.say("page.mentions", 2, "2")).isEqualTo("2 mentions");
        assertThat(begun.missing()).contains("page.mentions");
    }

    @Test
    void anApostropheNeedsNoOther() {
        assertThat(begun(Map.of("page.copied", "C'est fait")).say("page.copied"))
                .isEqualTo("C'est fait");
    }

    @Test
    void aLanguageThatSaysNothingOfItselfIsNamedByCldr() {
        assertThat(begun(Map.of()).name()).isEqualTo("Deutsch");
        assertThat(begun(Map.of("language.name", "Platt")).name()).isEqualTo("Platt");
    }

    private static Messages begun(Map<String, String> lines) {
        return Messages.of("de", lines);
    }

    private static Set<String> arguments(String language, String key) {
        return new MessageFormat(Messages.in(language).pattern(key)).getArgumentNames();
    }
}
