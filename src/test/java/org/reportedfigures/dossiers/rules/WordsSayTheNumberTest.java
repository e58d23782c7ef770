package org.reportedfigures.dossiers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;

class WordsSayTheNumberTest {
    private static final String VALUE = "\"value\": 40";
    private static final String BY_HAND = "\"checkedByHand\": {\"en\": \"%s\"}, ";

    @TempDir private Path data;
    private Harbour harbour;

    @BeforeEach
    void copy() {
        harbour = Harbour.in(data, "harbour");
    }

    private List<Problem> problems() {
        return harbour.read().problems();
    }

    private List<Problem> errors() {
        return problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList();
    }

    private Statement statement(int figure) {
        return harbour.read().shown().orElseThrow().figures().get(figure).statements().getFirst();
    }

    @Test
    void theFirstDossierPassesWithoutAHand() throws IOException {
        Path first = Path.of("data/wonsan-2025");
        assertThat(new DossierReader(DossierLimits.DEFAULT).read(first).problems()).isEmpty();
        assertThat(Files.readString(first.resolve("dossier.json"))).doesNotContain("checkedByHand");
    }

    @Test
    void whatStandsInOtherWordsIsTheSameNumber() {
        harbour.with(VALUE, "\"value\": 4.0e1");
        assertThat(problems()).isEmpty();
    }

    @Test
    void anotherNumberIsToldAtItsValue() {
        harbour.with(VALUE, "\"value\": 400");
        assertThat(problems())
                .singleElement()
                .extracting(Problem::rule, Problem::pointer, Problem::found)
                .containsExactly(
                        WordsSayTheNumber.NAME,
                        "/figures/0/statements/0/value",
                        "\"40\" says 40, not 400");
    }

    @Test
    void aHandIsNoWayPastANumberThatIsReadOtherwise() {
        harbour.with(VALUE, BY_HAND.formatted("The hall is counted in tens.") + "\"value\": 400");
        assertThat(problems())
                .singleElement()
                .extracting(Problem::found)
                .isEqualTo("\"40\" says 40, not 400");
    }

    @Test
    void aHandIsNoWayPastAPartOfANumber() {
        harbour.writeText(harbour.textNow().replace("about 40 cranes", "about 1,040 cranes"));
        harbour.with("about 40 cranes were", "about 1,040 cranes were")
                .with("\"core\": \"about 40 cranes\"", "\"core\": \"about 1,040 cranes\"")
                .with(VALUE, BY_HAND.formatted("Only the end counts.") + VALUE);
        assertThat(problems())
                .singleElement()
                .extracting(Problem::found)
                .isEqualTo("the number that stands here is \"1,040\"");
    }

    @Test
    void aHandIsTheWayPastWhatNobodyReads() {
        harbour.writeText(
                harbour.textNow().replace("about 40 cranes", "about 40 hired zillion cranes"));
        harbour.with("about 40 cranes were", "about 40 hired zillion cranes were")
                .with(
                        "\"core\": \"about 40 cranes\"",
                        "\"core\": \"about 40 hired zillion cranes\"");
        assertThat(errors()).hasSize(1);
        harbour.with(VALUE, BY_HAND.formatted("Zillion is a maker of cranes.") + VALUE);
        assertThat(errors()).isEmpty();
        assertThat(statement(0).checkedByHand())
                .isEqualTo(Texts.of("en", "Zillion is a maker of cranes."));
    }

    @Nested
    class WhatTheUnitIs {
        private void cranes(String words, String kind) {
            harbour.writeText(harbour.textNow().replace("40 cranes were", words + " were"));
            harbour.with("about 40 cranes were", "about " + words + " were")
                    .with("\"core\": \"about 40 cranes\"", "\"core\": \"about " + words + "\"")
                    .with(
                            "\"id\": \"crane\", \"kind\": \"count\"",
                            "\"id\": \"crane\", \"kind\": \"%s\"".formatted(kind));
        }

        @ParameterizedTest
        @CsvSource({
            "$40, count, an amount of money",
            "40 km, count, a measure",
            "40 days, count, a length of time",
            "40 per cent, count, a percentage",
            "40 km, money, a measure",
            "40 dollars, measure, an amount of money"
        })
        void isNotWhatTheWordsSay(String words, String kind, String read) {
            cranes(words, kind);
            assertThat(errors())
                    .singleElement()
                    .extracting(Problem::found)
                    .asString()
                    .endsWith(" is " + read);
        }

        @Test
        void isUnknownToTheWords() {
            cranes("40 towers", "money");
            assertThat(errors())
                    .singleElement()
                    .extracting(Problem::found)
                    .isEqualTo("no word beside \"40\" is known as an amount of money");
        }

        @ParameterizedTest
        @CsvSource({"$40, money", "40 km, measure", "40 days, duration", "40 per cent, percent"})
        void isWhatTheWordsSay(String words, String kind) {
            cranes(words, kind);
            harbour.with(
                    "\"id\": \"crane\",",
                    "\"id\": \"crane\", \"also\": {\"en\": [\"dollar\", \"km\", \"day\"]},");
            assertThat(errors()).isEmpty();
        }

        @Test
        void bearsTheNameOfTheMeasure() {
            cranes("40 tonnes", "count");
            harbour.with("\"other\": \"cranes\"", "\"other\": \"tonnes\"");
            assertThat(errors()).isEmpty();
        }
    }

    @Nested
    class AnEstimate {
        private static final String SHIPS = "\"estimate\": true";
        private static final String HAND =
                ",\n          \"checkedByHand\": {\"en\": \"Read by its author.\"}";

        @Test
        void isNotKeptSilent() {
            harbour.with(HAND, "").with(SHIPS, "\"estimate\": false");
            assertThat(errors())
                    .singleElement()
                    .extracting(Problem::pointer, Problem::found)
                    .containsExactly(
                            "/figures/1/statements/0/estimate",
                            "\"estimate\" calls the number an estimate");
        }

        @Test
        void mayBeOfSomethingElseWhereTheEditorSaysSo() {
            harbour.with(HAND, "")
                    .with(SHIPS, "\"estimate\": false")
                    .with("[\"speaker\"]", "[\"speaker\", \"estimate\"]");
            assertThat(errors()).isEmpty();
        }

        @Test
        void isNotSaidByAnyWords() {
            harbour.with(HAND, "")
                    .with("\"estimate\": \"by its estimate\"", "\"estimate\": \"on Monday\"");
            assertThat(errors())
                    .singleElement()
                    .extracting(Problem::pointer)
                    .isEqualTo("/figures/1/statements/0/words/estimate");
        }

        @Test
        void isSaidByItsWords() {
            harbour.with(HAND, "");
            assertThat(errors()).isEmpty();
        }
    }

    @Test
    void numberAndCoreStandInThePassage() {
        harbour.with(
                "{\"exact\": \"12 trucks\", \"suffix\": \" at dusk\"}",
                "{\"exact\": \"40 cranes\", \"prefix\": \"about \"}");
        assertThat(errors())
                .extracting(Problem::found)
                .contains("\"40 cranes\" stands outside of the passage");
    }

    @Test
    void nothingIsReadAcrossTheEndOfALine() {
        String passage =
                "The port office says that about 40\nmillion cranes were set up in spring.";
        harbour.writeText(
                harbour.textNow()
                        .replace(
                                "The port office says that about 40 cranes were set up in spring.",
                                passage));
        harbour.with(
                        "The port office says that about 40 cranes were set up in spring.",
                        passage.replace("\n", "\\n"))
                .with("\"core\": \"about 40 cranes\"", "\"core\": \"about 40\"");
        assertThat(errors())
                .filteredOn(Problem::rule, WordsSayTheNumber.NAME)
                .singleElement()
                .extracting(Problem::found)
                .isEqualTo("\"40\" stands at the end of a line, and its passage goes on");
    }

    @ParameterizedTest
    @CsvSource({
        "40 cranes, plain, denied, 0",
        "40 cranes, plain, happened, 1",
        "more than 40 cranes, more-than, denied, 1"
    })
    void whatIsDeclaredDeniedMayBeNegatedUnlessThatMayTurnItsBound(
            String core, String bound, String status, int problems) {
        String said = "The port office says that about 40 cranes were set up in spring.";
        String denied = "The port office denied that %s were set up in spring.".formatted(core);
        harbour.writeText(harbour.textNow().replace(said, denied));
        harbour.with(said, denied)
                .with(
                        "\"core\": \"about 40 cranes\", \"number\": \"40\", \"bound\": \"about\","
                                + " \"speaker\": \"The port office says\"",
                        "\"core\": \"%s\", \"number\": \"40\", %s \"status\": \"denied\", \"speaker\": \"The port office denied\""
                                .formatted(
                                        core,
                                        bound.equals("plain") ? "" : "\"bound\": \"more than\","))
                .with("\"bound\": \"about\"", "\"bound\": \"%s\"".formatted(bound))
                .with("\"status\": \"happened\"", "\"status\": \"%s\"".formatted(status));

        assertThat(errors()).filteredOn(Problem::rule, WordsSayTheNumber.NAME).hasSize(problems);
        assertThat(errors().isEmpty()).isEqualTo(problems == 0);
    }

    @Test
    void aReasonForTheWholeDossierIsForLanguagesThatCannotBeRead() {
        harbour.with("\"documents\": [", BY_HAND.formatted("No lexicon.") + "\"documents\": [");
        assertThat(problems())
                .singleElement()
                .extracting(Problem::severity, Problem::rule, Problem::pointer)
                .containsExactly(
                        Problem.Severity.WARNING, WordsSayTheNumber.NAME, "/checkedByHand");
        assertThat(statement(0).checkedByHand()).isNull();
        harbour.with(VALUE, "\"value\": 400");
        assertThat(harbour.read().isBroken()).isTrue();
    }

    @Test
    void aReasonForTheWholeDossierStandsForEveryNumberInSuchALanguage() {
        harbour.with("\"language\": \"en\"", "\"language\": \"sw\"")
                .with("\"documents\": [", BY_HAND.formatted("No lexicon.") + "\"documents\": [");
        assertThat(errors()).isEmpty();
        assertThat(statement(0).checkedByHand()).isEqualTo(Texts.of("en", "No lexicon."));
        assertThat(statement(1).checkedByHand()).isEqualTo(Texts.of("en", "Read by its author."));
    }

    @Test
    void aLanguageThatCannotBeReadIsToldOnce() {
        harbour.with("\"language\": \"en\"", "\"language\": \"sw\"");
        assertThat(errors())
                .singleElement()
                .extracting(Problem::pointer, Problem::expected)
                .containsExactly("/documents/0/language", "one of en, fr, hi");
    }

    /** It knows too few words: "bald 500" is nearly 500, and is read as 500. */
    @Test
    void aLanguageWhoseLexiconHasOnlyBegunIsReadAndYetCheckedByHand() {
        assertThat(Reader.in("nds").orElseThrow().read("bald 500 Scheep"))
                .singleElement()
                .extracting(Quantity::value, Quantity::bound)
                .containsExactly(new BigDecimal("500"), Bound.PLAIN);
        harbour.with("\"language\": \"en\"", "\"language\": \"nds\"");
        assertThat(errors())
                .singleElement()
                .extracting(Problem::pointer, Problem::found, Problem::expected)
                .containsExactly(
                        "/documents/0/language",
                        "numbers in the language \"nds\" are read by machine, but not checked: its"
                                + " lexicon has only begun",
                        "one of en, fr, hi");
    }

    @Test
    void aReasonForTheWholeDossierHoldsForALanguageThatHasOnlyBegun() {
        harbour.with("\"language\": \"en\"", "\"language\": \"nds\"")
                .with("\"documents\": [", BY_HAND.formatted("Begun.") + "\"documents\": [");
        assertThat(errors()).isEmpty();
        assertThat(statement(0).checkedByHand()).isEqualTo(Texts.of("en", "Begun."));
    }

    /** A passage is quoted by its author: where it begins must not change what is read. */
    @Test
    void aNumberIsReadInItsLineWhateverThePassageIs() {
        harbour.writeText(
                "The port office says that 1,40 cranes were set up in spring.\n"
                        + "If the weather holds, between 5 and 7 ships will come on Monday, by its"
                        + " estimate.\nThe mayor may open the quay in June. Trucks came twice: 12"
                        + " trucks at dawn, 12 trucks at dusk.\n");
        harbour.with(
                        "The port office says that about 40 cranes were set up in spring.",
                        "40 cranes were set up in spring.")
                .with("\"core\": \"about 40 cranes\"", "\"core\": \"40 cranes\"")
                .with("\"bound\": \"about\", \"speaker\": \"The port office says\", ", "")
                .with("\"bound\": \"about\"", "\"bound\": \"plain\"")
                .with("\"speaker\": \"port-office\"", "\"speaker\": null");
        assertThat(problems())
                .filteredOn(Problem::rule, WordsSayTheNumber.NAME)
                .singleElement()
                .extracting(Problem::pointer)
                .isEqualTo("/figures/0/statements/0/words/number");
    }

    @Test
    void aNumberBeyondReasonIsToldShort() {
        harbour.with(VALUE, "\"value\": 1e999");
        assertThat(problems().toString()).hasSizeLessThan(1_000);
    }
}
