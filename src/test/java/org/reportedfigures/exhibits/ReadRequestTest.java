package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedStatement.told;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.charts.list.Order;
import org.reportedfigures.dashboard.page.Shelf;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.InvalidParameter;
import org.reportedfigures.phrases.Messages;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.samples.InventedDossier;

class ReadRequestTest {
    private static final Dossier DOSSIER = Shelf.dossier("two-documents");

    private static ViewRequest.ReadRequest read(String... parameters) {
        return ViewRequest.read(DOSSIER, Shelf.parameters(parameters));
    }

    @ParameterizedTest
    @CsvSource({"hi,hi", "hi-IN,hi", "en,en", "en-GB,en", "ur,en", "hif,en"})
    void aDossierOpensInTheLanguageOfItsDocumentIfThereIsAnInterfaceInIt(
            String document, String shown) {
        Dossier dossier =
                new InventedDossier()
                        .document("doc", document, "Ten.")
                        .add(told("ten").core("Ten"))
                        .dossier();

        assertThat(ViewRequest.home(dossier).notation()).isEqualTo(NumberPreferences.of(shown));
    }

    @ParameterizedTest
    @CsvSource({"hi,INDIAN", "en,INTERNATIONAL"})
    void numbersFollowTheLanguageAndDigitsAreLatin(
            String language, NumberPreferences.GroupingStyle grouping) {
        assertThat(read("lang", language).request().notation())
                .isEqualTo(
                        new NumberPreferences(
                                language, grouping, NumberPreferences.DigitStyle.LATIN));
    }

    @Test
    void aStatementIsChosenBeforeAnEvent() {
        assertThat(read("statement", "volunteers-gazette", "event", "fence-broken"))
                .extracting(read -> read.request().selection().id())
                .isEqualTo("volunteers-gazette");
        assertThat(read("statement", "nobody", "event", "fence-broken"))
                .extracting(read -> read.request().selection().id())
                .isEqualTo("fence-broken");
    }

    @Test
    void theIdOfAnEventIsThatOfARowToo() {
        ViewRequest.ReadRequest read = read("statement", "fence-broken");

        assertThat(read.request().selection()).isEqualTo(new Selection("event", "fence-broken"));
        assertThat(read.rejected()).isEmpty();
        assertThat(query(read.request())).isEqualTo("?event=fence-broken");
    }

    @Test
    void whatIsNoRowIsRefusedWithAllThatAre() {
        ViewRequest.ReadRequest read = read("statement", "nobody");

        assertThat(read.request().selection()).isEqualTo(Selection.NONE);
        assertThat(read.rejected().getFirst().allowed())
                .contains("volunteers-gazette", "fence-broken");
    }

    @Nested
    class WhatMeansNothing {
        @ParameterizedTest
        @CsvSource({
            "numbers,roman,indian|international",
            "digits,roman,latn|deva",
            "view,table,figures|text",
            "chart,pie,scale",
            "sort,colour,text|value|time|speaker",
            "rows,0,1–100000",
            "rows,-3,1–100000",
            "rows,100001,1–100000",
            "rows,1e3,1–100000",
            "rows,१००,1–100000",
            "rows,99999999999999999999,1–100000",
            "text,nowhere,gazette|patrika",
            "event,saplings,fence-broken",
            "document,nowhere,gazette|patrika",
            "category,TREES,trees|helpers|weather",
            "unit,metre,sapling|person",
            "figure,fence-broken,saplings|saplings-to-come|volunteers"
        })
        void isDroppedAndToldWithWhatIsAllowed(String parameter, String value, String allowed) {
            ViewRequest.ReadRequest read = read(parameter, value);

            assertThat(read.rejected())
                    .containsExactly(
                            new InvalidParameter(parameter, value, List.of(allowed.split("\\|"))));
            assertThat(query(read.request())).isEmpty();
        }

        @Test
        void isToldWithEveryLanguageThatThereIsAnInterfaceIn() {
            assertThat(read("lang", "xx").rejected())
                    .containsExactly(new InvalidParameter("lang", "xx", Messages.languages()));
        }

        @Test
        void takesNothingElseWithIt() {
            ViewRequest.ReadRequest read =
                    read("sort", "colour", "view", "text", "category", "trees");

            assertThat(read.rejected()).hasSize(1);
            assertThat(query(read.request())).isEqualTo("?category=trees&view=text");
        }

        @Test
        void isNoMatterWhereTheNameIsUnknown() {
            assertThat(read("utm_source", "x", "constructor", "y", "", "z").rejected()).isEmpty();
        }

        @Test
        void anEmptyValueIsNoChoice() {
            ViewRequest.ReadRequest read =
                    read("lang", "", "q", "", "from", "", "category", "", "rows", "", "view", "");

            assertThat(read.rejected()).isEmpty();
            assertThat(query(read.request())).isEmpty();
        }
    }

    @Nested
    class Hostile {
        private static final String LONG = "x".repeat(100_000);

        @ParameterizedTest
        @CsvSource({
            "lang",
            "numbers",
            "digits",
            "view",
            "chart",
            "sort",
            "rows",
            "text",
            "statement",
            "event",
            "category",
            "status",
            "bound",
            "speaker",
            "document",
            "figure",
            "unit",
            "from",
            "to",
            "q"
        })
        void aHundredKilobytesAreNoValue(String parameter) {
            ViewRequest.ReadRequest read = read(parameter, LONG);

            assertThat(read.rejected())
                    .extracting(InvalidParameter::parameter)
                    .containsExactly(parameter);
            assertThat(query(read.request())).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"lang", "sort", "rows", "statement", "category", "from"})
        void controlCharactersAreNoValue(String parameter) {
            assertThat(read(parameter, "\u0000\u001B[31m\u202E").rejected()).hasSize(1);
        }

        @Test
        void ofANameThatStandsTwiceTheFirstCountsWhereThereIsOneValue() {
            ViewRequest.ReadRequest read =
                    read(
                            "lang", "hi", "lang", "en", "sort", "time", "sort", "value", "q", "a",
                            "q", "b");

            assertThat(read.request().notation().language()).isEqualTo("hi");
            assertThat(read.request().get(Parameters.SORT)).isEqualTo(Order.TIME);
            assertThat(read.request().filter().query()).isEqualTo("a");
            assertThat(read.rejected()).extracting(InvalidParameter::value).containsExactly("b");
        }

        @Test
        void aValueThatStandsTwiceIsChosenOnce() {
            assertThat(query(read("category", "trees", "category", "trees").request()))
                    .isEqualTo("?category=trees");
        }
    }

    private static String query(ViewRequest asked) {
        return SiteUrls.query(asked.pageParameters());
    }
}
