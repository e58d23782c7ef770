package org.reportedfigures.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ShownTest {
    private static final String TEXT =
            """
            <mark data-statements="a b" class="c1">12</mark><button data-statement="a" class="cite c1">1</button>\
            <button data-event="e" class="event c2">◇</button>\
            """;

    @Test
    void marksAndButtonsOfOtherRowsAreOff() {
        assertThat(Shown.only(Set.of("b"), TEXT))
                .contains("data-statements=\"a b\" class=\"c1\"")
                .contains("data-statement=\"a\" class=\"off cite c1\"")
                .contains("data-event=\"e\" class=\"off event c2\"");
    }

    @Test
    void linksLeadToTheFirstPieceOfTheChosenPassage() {
        String passage = "<span class=\"passage\">It has </span><p><span class=\"passage\">12";

        assertThat(Shown.chosen("event", "e", passage + TEXT))
                .startsWith(
                        "<span id=\"chosen\" class=\"passage\">It has </span>"
                                + "<p><span class=\"passage\">12")
                .contains("data-event=\"e\" aria-current=\"true\"");
    }

    @Test
    void whatIsShownStaysAsItIs() {
        assertThat(Shown.only(Set.of("a", "e"), TEXT)).isEqualTo(TEXT);
    }
}
