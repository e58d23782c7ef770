package org.reportedfigures.words;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reportedfigures.Sample;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;

class MarkedTextTest {
    @Test
    void aCoreIsMarkedAndItsNumberFollows() {
        assertThat(
                        html(
                                new Sample()
                                        .document("doc", "en", "We saw ten boats.\n\nAll sank.\n")
                                        .statement("boats", told -> told.core = "ten boats")))
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
                        html(
                                new Sample()
                                        .document("doc", "en", "ten big boats")
                                        .statement("all", told -> told.core = "ten big boats")
                                        .statement(
                                                "big",
                                                told -> {
                                                    told.core = "big";
                                                    told.figure = "second";
                                                    told.category = "second";
                                                })))
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
                        html(
                                new Sample()
                                        .document("doc", "en", "ten red boats")
                                        .statement("red", told -> told.core = "red boats")
                                        .statement("ten", told -> told.core = "ten red")))
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
                        html(
                                new Sample()
                                        .document("doc", "en", "ten\nboats")
                                        .statement("boats", told -> told.core = "ten\nboats")))
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
    void anEventHasAQuietSignBehindItsPassage() {
        assertThat(
                        html(
                                new Sample()
                                        .document("doc", "en", "They met. Rain.")
                                        .event("talk", told -> told.passage = "They met.")))
                .isEqualTo(article("<p data-p=\"doc-0\" dir=\"auto\">They met.[talk] Rain.</p>"));
    }

    @Test
    void aButtonSubmitsTheFormAroundItAndSaysWhatItIs() {
        Dossier dossier =
                new Sample()
                        .document("doc", "en", "10.")
                        .statement("ten", told -> told.core = "10")
                        .event("talk", told -> {})
                        .dossier();

        assertThat(marked(dossier).html())
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
                        html(
                                new Sample()
                                        .document("doc", "en", "<script>x</script> & \"10\" boats")
                                        .statement("ten", told -> told.core = "\"10\" boats")))
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
                        html(
                                new Sample()
                                        .document("doc", "en", "𝔸𝔹 10 👩‍👩‍👧 x")
                                        .statement("ten", told -> told.core = "10 👩‍👩‍👧")))
                .contains(">10 👩‍👩‍👧</mark>(1) x</p>");
    }

    @Test
    void onlyPassagesAreShownWhereTheRightsSaySo() {
        assertThat(
                        html(
                                new Sample()
                                        .document(
                                                "doc",
                                                "en",
                                                "Secret. Ten boats. Nine nets. Secret.\nSecret.\nA feast. Secret.",
                                                true)
                                        .event("feast", told -> told.passage = "A feast.")
                                        .statement(
                                                "boats",
                                                told -> {
                                                    told.passage = "Ten boats.";
                                                    told.core = "Ten boats";
                                                })
                                        .statement(
                                                "nets",
                                                told -> {
                                                    told.passage = "Nine nets.";
                                                    told.core = "Nine nets";
                                                })))
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
                new Sample()
                        .document("doc", "en", "Ten.")
                        .document("other", "en", "Nine.")
                        .statement("nine", told -> told.core = "Nine")
                        .dossier();

        assertThat(marked(dossier).html()).doesNotContain("nine");
        assertThat(marked(dossier).anatomy(Rows.of(dossier).getFirst().item()))
                .isEqualTo(new Anatomy(Map.of(), null, List.of()));
    }

    @Test
    void theAnatomyWrapsPassageAndWordsAndKeepsAllButtons() {
        Dossier dossier =
                new Sample()
                        .document(
                                "doc",
                                "en",
                                "Rain. The mayor said more than 10 boats came if 2 were counted."
                                        + "\nSun.")
                        .statement(
                                "boats",
                                told -> {
                                    told.passage =
                                            "The mayor said more than 10 boats came if 2 were"
                                                    + " counted.";
                                    told.core = "more than 10 boats";
                                    told.words =
                                            Map.of(
                                                    WordKind.NUMBER, "10",
                                                    WordKind.BOUND, "more than",
                                                    WordKind.CONDITION, "if 2 were counted",
                                                    WordKind.SPEAKER, "The mayor said");
                                })
                        .statement("two", told -> told.core = "2")
                        .dossier();

        Anatomy anatomy = marked(dossier).anatomy(Rows.of(dossier).getFirst().item());

        assertThat(anatomy.first()).isEqualTo("doc-0");
        assertThat(anatomy.kinds()).containsExactly("number", "bound", "condition", "speaker");
        assertThat(anatomy.paragraphs()).containsOnlyKeys("doc-0");
        assertThat(brief(anatomy.paragraphs().get("doc-0")))
                .isEqualTo(
                        """
                        Rain. <span class="passage">\
                        <span data-words="speaker">The mayor said</span> \
                        <mark data-statements="boats" class="c1">\
                        <span data-words="bound">more than</span> \
                        <span data-words="number">10</span> boats</mark>(1) came \
                        <span data-words="condition">if \
                        <mark data-statements="two" class="c1">2</mark>(2) were counted</span>.\
                        </span>\
                        """);
    }

    @Test
    void theNumberStaysInAPassageThatEndsWithTheCore() {
        Dossier dossier =
                new Sample()
                        .document("doc", "en", "Yes: 10 boats\n\nNo.")
                        .statement(
                                "boats",
                                told -> {
                                    told.passage = "10 boats";
                                    told.core = "10 boats";
                                })
                        .dossier();

        assertThat(
                        brief(
                                marked(dossier)
                                        .anatomy(Rows.of(dossier).getFirst().item())
                                        .paragraphs()
                                        .get("doc-0")))
                .isEqualTo(
                        """
                        Yes: <span class="passage">\
                        <mark data-statements="boats" class="c1">10 boats</mark>(1)</span>\
                        """);
    }

    @Test
    void wordsThatOverlapAreNestedOrCut() {
        Dossier dossier =
                new Sample()
                        .document("doc", "en", "would now send about 10 boats")
                        .statement(
                                "boats",
                                told -> {
                                    told.core = "about 10 boats";
                                    told.words =
                                            Map.of(
                                                    WordKind.STATUS, "would now send about",
                                                    WordKind.NUMBER, "10",
                                                    WordKind.WHEN, "10 boats",
                                                    WordKind.SAID_ON, "10 boats");
                                })
                        .dossier();

        Anatomy anatomy = marked(dossier).anatomy(Rows.of(dossier).getFirst().item());

        assertThat(anatomy.kinds()).containsExactly("number", "status", "when");
        assertThat(brief(anatomy.paragraphs().get("doc-0")))
                .isEqualTo(
                        """
                        <span class="passage">\
                        <span data-words="status">would now send \
                        <mark data-statements="boats" class="c1">about</mark></span>\
                        <mark data-statements="boats" class="c1"> \
                        <span data-words="when"><span data-words="number">10</span> boats</span>\
                        </mark>(1)</span>\
                        """);
    }

    @Test
    void aPassageMayReachOverParagraphs() {
        Dossier dossier =
                new Sample()
                        .document("doc", "en", "One.\nWe saw:\n10 boats.\nEnd.")
                        .statement(
                                "boats",
                                told -> {
                                    told.passage = "We saw:\n10 boats.";
                                    told.core = "10 boats";
                                    told.words = Map.of(WordKind.NUMBER, "10");
                                })
                        .dossier();

        Anatomy anatomy = marked(dossier).anatomy(Rows.of(dossier).getFirst().item());

        assertThat(anatomy.first()).isEqualTo("doc-2");
        assertThat(anatomy.paragraphs().keySet()).containsExactly("doc-1", "doc-2");
        assertThat(anatomy.paragraphs())
                .containsEntry("doc-1", "<span class=\"passage\">We saw:</span>");
    }

    private static String html(Sample sample) {
        return brief(marked(sample.dossier()).html());
    }

    private static MarkedText marked(Dossier dossier) {
        return new MarkedText(
                dossier.documents().getFirst(),
                Rows.of(dossier).stream().map(row -> entry(row, dossier)).toList());
    }

    private static Entry entry(Row row, Dossier dossier) {
        return new Entry(
                row.item(),
                row.number(),
                "c" + (dossier.categories().indexOf(row.category()) + 1),
                "label <" + row.id() + ">");
    }

    /** With (1) for the button of statement 1 and [a] for that of the event a. */
    private static String brief(@Nullable String html) {
        return requireNonNull(html)
                .replaceAll(
                        "<i class=\"tie\"></i><button[^>]*class=\"cite[^>]*>(\\d+)</button>",
                        "($1)")
                .replaceAll(
                        "<i class=\"tie\"></i><button[^>]*data-event=\"([^\"]+)\"[^>]*>◇</button>",
                        "[$1]");
    }

    private static String article(String paragraphs) {
        return "<article class=\"document\" data-document=\"doc\" lang=\"en\" data-roving>"
                + paragraphs
                + "</article>";
    }
}
