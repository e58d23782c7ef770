package org.reportedfigures.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.Rows;
import org.reportedfigures.samples.InventedDossier;

class AnatomyTest {
    private static String brief(Anatomy anatomy) {
        return Shorthand.brief(String.valueOf(anatomy.paragraphs().get("doc-0")));
    }

    @Test
    void theAnatomyWrapsPassageAndWordsAndKeepsAllButtons() {
        Dossier dossier =
                new InventedDossier()
                        .document(
                                "doc",
                                "en",
                                "Rain. The mayor said more than 10 boats came if 2 were counted."
                                        + "\nSun.")
                        .add(
                                told("boats")
                                        .passage(
                                                "The mayor said more than 10 boats came if 2 were"
                                                        + " counted.")
                                        .core("more than 10 boats")
                                        .words(
                                                Map.of(
                                                        WordKind.NUMBER, "10",
                                                        WordKind.BOUND, "more than",
                                                        WordKind.CONDITION, "if 2 were counted",
                                                        WordKind.SPEAKER, "The mayor said")))
                        .add(told("two").core("2"))
                        .dossier();

        Anatomy anatomy = Shorthand.marked(dossier).anatomy(Rows.of(dossier).getFirst().item());

        assertThat(anatomy.first()).isEqualTo("doc-0");
        assertThat(anatomy.kinds()).containsExactly("number", "bound", "condition", "speaker");
        assertThat(anatomy.paragraphs()).containsOnlyKeys("doc-0");
        assertThat(brief(anatomy))
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
                new InventedDossier()
                        .document("doc", "en", "Yes: 10 boats\n\nNo.")
                        .add(told("boats").passage("10 boats").core("10 boats"))
                        .dossier();

        assertThat(brief(Shorthand.marked(dossier).anatomy(Rows.of(dossier).getFirst().item())))
                .isEqualTo(
                        """
                        Yes: <span class="passage">\
                        <mark data-statements="boats" class="c1">10 boats</mark>(1)</span>\
                        """);
    }

    @Test
    void wordsThatOverlapAreNestedOrCut() {
        Dossier dossier =
                new InventedDossier()
                        .document("doc", "en", "would now send about 10 boats")
                        .add(
                                told("boats")
                                        .core("about 10 boats")
                                        .words(
                                                Map.of(
                                                        WordKind.STATUS, "would now send about",
                                                        WordKind.NUMBER, "10",
                                                        WordKind.WHEN, "10 boats",
                                                        WordKind.SAID_ON, "10 boats")))
                        .dossier();

        Anatomy anatomy = Shorthand.marked(dossier).anatomy(Rows.of(dossier).getFirst().item());

        assertThat(anatomy.kinds()).containsExactly("number", "status", "when");
        assertThat(brief(anatomy))
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
                new InventedDossier()
                        .document("doc", "en", "One.\nWe saw:\n10 boats.\nEnd.")
                        .add(
                                told("boats")
                                        .passage("We saw:\n10 boats.")
                                        .core("10 boats")
                                        .words(Map.of(WordKind.NUMBER, "10")))
                        .dossier();

        Anatomy anatomy = Shorthand.marked(dossier).anatomy(Rows.of(dossier).getFirst().item());

        assertThat(anatomy.first()).isEqualTo("doc-2");
        assertThat(anatomy.paragraphs().keySet()).containsExactly("doc-1", "doc-2");
        assertThat(anatomy.paragraphs())
                .hasEntrySatisfying(
                        "doc-1",
                        html ->
                                assertThat(html.toString())
                                        .isEqualTo("<span class=\"passage\">We saw:</span>"));
    }
}
