package org.reportedfigures.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Rows;
import org.reportedfigures.samples.InventedDossier;

class MarkedTextTest {
    @Test
    void aCoreIsMarkedAndItsNumberFollows() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "We saw ten boats.\n\nAll sank.\n")
                                        .add(told("boats").core("ten boats"))))
                .isEqualTo(
                        article(
                                """
                                <p data-p="doc-0" dir="auto">We saw \
                                <mark data-statements="boats" class="c1">ten boats</mark>\
                                (1).</p>

                                <p data-p="doc-1" dir="auto">All sank.</p>
                                """));
    }

    @Test
    void theShortestCoreComesFirstWhereOneStandsInTheOther() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "ten big boats")
                                        .add(told("all").core("ten big boats"))
                                        .add(
                                                told("big")
                                                        .core("big")
                                                        .figure("second")
                                                        .category("second"))))
                .isEqualTo(
                        article(
                                """
                                <p data-p="doc-0" dir="auto">\
                                <mark data-statements="all" class="c1">ten </mark>\
                                <mark data-statements="big all" class="c2">big</mark>(2)\
                                <mark data-statements="all" class="c1"> boats</mark>(1)</p>\
                                """));
    }

    @Test
    void bothCoresAreReachableWhereTheyOverlap() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "ten red boats")
                                        .add(told("red").core("red boats"))
                                        .add(told("ten").core("ten red"))))
                .isEqualTo(
                        article(
                                """
                                <p data-p="doc-0" dir="auto">\
                                <mark data-statements="ten" class="c1">ten </mark>\
                                <mark data-statements="ten red" class="c1">red</mark>(1)\
                                <mark data-statements="red" class="c1"> boats</mark>(2)</p>\
                                """));
    }

    @Test
    void aMarkEndsWithItsParagraphAndTheNumberStandsOnce() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "ten\nboats")
                                        .add(told("boats").core("ten\nboats"))))
                .isEqualTo(
                        article(
                                """
                                <p data-p="doc-0" dir="auto">\
                                <mark data-statements="boats" class="c1">ten</mark></p>
                                <p data-p="doc-1" dir="auto">\
                                <mark data-statements="boats" class="c1">boats</mark>(1)</p>\
                                """));
    }

    @Test
    void anEventHasAQuietSignAfterItsPassage() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "They met. Rain.")
                                        .event(told("talk").passage("They met."))))
                .isEqualTo(article("<p data-p=\"doc-0\" dir=\"auto\">They met.[talk] Rain.</p>"));
    }

    @Test
    void aButtonSubmitsTheFormAroundItAndSaysWhatItIs() {
        Dossier dossier =
                new InventedDossier()
                        .document("doc", "en", "10.")
                        .add(told("ten").core("10"))
                        .event(told("talk"))
                        .dossier();

        assertThat(Shorthand.marked(dossier).html().toString())
                .contains(
                        "<button type=\"submit\" name=\"statement\" value=\"ten\""
                                + " data-statement=\"ten\" class=\"cite c1\""
                                + " aria-label=\"label &lt;ten&gt;\">1</button>",
                        "<button type=\"submit\" name=\"event\" value=\"talk\""
                                + " data-event=\"talk\" class=\"event c1\""
                                + " aria-label=\"label &lt;talk&gt;\">◇</button>");
    }

    @Test
    void aStrangersTextIsText() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "<script>x</script> & \"10\" boats")
                                        .add(told("ten").core("\"10\" boats"))))
                .isEqualTo(
                        article(
                                """
                                <p data-p="doc-0" dir="auto">&lt;script&gt;x&lt;/script&gt; &amp; \
                                <mark data-statements="ten" class="c1">&quot;10&quot; boats</mark>\
                                (1)</p>\
                                """));
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document("doc", "en", "𝔸𝔹 10 👩‍👩‍👧 x")
                                        .add(told("ten").core("10 👩‍👩‍👧"))))
                .contains(">10 👩‍👩‍👧</mark>(1) x</p>");
    }

    @Test
    void onlyPassagesAreShownWhereTheRightsSaySo() {
        assertThat(
                        Shorthand.html(
                                new InventedDossier()
                                        .document(
                                                "doc",
                                                "en",
                                                "Secret. Ten boats. Nine nets. Secret.\nSecret.\nA feast. Secret.",
                                                true)
                                        .event(told("feast").passage("A feast."))
                                        .add(told("boats").passage("Ten boats.").core("Ten boats"))
                                        .add(told("nets").passage("Nine nets.").core("Nine nets"))))
                .isEqualTo(
                        article(
                                """

                                <p data-p="doc-0" dir="auto"><span class="gap">[…]</span>\
                                <mark data-statements="boats" class="c1">Ten boats</mark>(1). \
                                <mark data-statements="nets" class="c1">Nine nets</mark>(2).</p>
                                <p data-p="doc-2" dir="auto"><span class="gap">[…]</span>\
                                A feast.[feast]<span class="gap">[…]</span></p>
                                """));
    }

    @Test
    void itemsOfAnotherDocumentStayOut() {
        Dossier dossier =
                new InventedDossier()
                        .document("doc", "en", "Ten.")
                        .document("other", "en", "Nine.")
                        .add(told("nine").core("Nine"))
                        .dossier();

        assertThat(Shorthand.marked(dossier).html().toString()).doesNotContain("nine");
        assertThat(Shorthand.marked(dossier).anatomy(Rows.of(dossier).getFirst().item()))
                .isEqualTo(new Anatomy(Map.of(), null, List.of()));
    }

    private static String article(String paragraphs) {
        return "<article class=\"document\" data-document=\"doc\" lang=\"en\" data-roving>"
                + paragraphs
                + "</article>";
    }
}
