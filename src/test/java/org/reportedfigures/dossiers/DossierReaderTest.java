package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Problem;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.When.Inferred;
import org.reportedfigures.figures.WordKind;

class DossierReaderTest {
    @TempDir private Path data;
    private Harbour harbour;

    @BeforeEach
    void copy() {
        harbour = Harbour.in(data, "harbour");
    }

    private Dossier dossier() {
        return harbour.read().shown().orElseThrow();
    }

    private Statement statement(int figure, int statement) {
        return dossier().figures().get(figure).statements().get(statement);
    }

    @Test
    void aStatementHasItsWordsWhereTheyStand() {
        Statement cranes = statement(0, 0);
        assertThat(cranes.passage().span()).isEqualTo(new Span(33, 97));
        assertThat(cranes.words().of(WordKind.CORE))
                .contains(new Quote("article", new Span(59, 74), "about 40 cranes"));
        assertThat(cranes.value()).isEqualTo(Value.of(Bound.ABOUT, BigDecimal.valueOf(40)));
        assertThat(cranes.speaker()).isEqualTo(dossier().speakers().getFirst());
        assertThat(cranes.via()).isNull();
        assertThat(cranes.saidOn()).isNull();
        assertThat(cranes.checkedByHand()).isNull();
        assertThat(cranes.translations())
                .containsExactly(
                        new Translation("hi", "लगभग 40 क्रेन लगाई गईं।", Translation.By.PERSON));
    }

    @Test
    void aStatementBetweenTwoNumbersHasBoth() {
        Statement ships = statement(1, 0);
        assertThat(ships.value())
                .isEqualTo(new Value(Bound.BETWEEN, BigDecimal.valueOf(5), BigDecimal.valueOf(7)));
        assertThat(ships.estimate()).isTrue();
        assertThat(ships.status()).isEqualTo(Status.PLANNED);
        assertThat(ships.condition()).isEqualTo(Texts.of("en", "if the weather holds"));
        assertThat(ships.editorsReading()).containsExactly(WordKind.SPEAKER);
        assertThat(ships.reading()).isEqualTo(Texts.of("en", "Five to seven."));
        assertThat(ships.note().in("en")).contains("The speaker stands in the sentence before.");
        assertThat(ships.checkedByHand()).isEqualTo(Texts.of("en", "Read by its author."));
    }

    @Test
    void anInferredDateSaysWhyAndFromWhere() {
        assertThat(statement(0, 0).when())
                .isEqualTo(
                        new When(
                                Edtf.parse("2031-21"),
                                When.WhenKind.TOTAL,
                                new Inferred(
                                        Texts.of("en", "the spring of the year of the text"),
                                        true)));
        assertThat(statement(1, 0).when())
                .isEqualTo(
                        new When(
                                Edtf.parse("2031-05-05"),
                                When.WhenKind.WITHIN,
                                new Inferred(Texts.of("en", "the Monday after the text"), false)));
    }

    @Test
    void wordsThatStandTwiceAreToldApartBySuffixOrPrefix() {
        assertThat(statement(2, 0).words().of(WordKind.CORE).orElseThrow().span().end())
                .isLessThan(statement(2, 1).words().of(WordKind.CORE).orElseThrow().span().start());
    }

    @Test
    void aQuoteOfItsOwnMayStandOutsideThePassage() {
        harbour.with("\"when\": \"in June\"", "\"when\": {\"exact\": \"on Monday\"}");
        Event quay = dossier().events().getFirst();
        Quote when = quay.words().of(WordKind.WHEN).orElseThrow();
        assertThat(quay.passage().span().contains(when.span())).isFalse();
        assertThat(when.exact()).isEqualTo("on Monday");
    }

    @Test
    void chartsKeepTheirFilters() {
        assertThat(dossier().charts().get(1).filter())
                .isEqualTo(Map.of("figure", List.of("trucks"), "speaker", List.of("-")));
        assertThat(dossier().charts().get(2).title().isEmpty()).isTrue();
    }

    @Test
    void theTextLosesItsMarkAndItsCarriageReturnsAndIsComposed() throws Exception {
        String text = Files.readString(harbour.text());
        harbour.writeText("\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(dossier().documents().getFirst().text())
                .startsWith("The harbour")
                .doesNotContain("\r")
                .contains("caf\u00e9")
                .doesNotContain("e\u0301");
    }

    @Test
    void aQuoteIsFoundHoweverItsSignsAreComposed() {
        harbour.with("The mayor may open the quay in June.", "A cafe\u0301 opened.")
                .with(
                        "\"words\": {\"status\": \"may open\", \"when\": \"in June\"}",
                        "\"words\": {}")
                .with("\"status\": \"possible\"", "\"status\": \"happened\"")
                .with("\"when\": {\"date\": \"2031-06\", \"kind\": \"within\"}", "\"when\": null");
        assertThat(dossier().events().getFirst().passage().exact())
                .isEqualTo("A caf\u00e9 opened.");
    }

    @Test
    void offsetsCountCodePoints() throws Exception {
        harbour.writeText("\uD83D\uDEA2" + Files.readString(harbour.text()));
        assertThat(statement(0, 0).passage().span()).isEqualTo(new Span(34, 98));
    }

    @Test
    void theVersionIsTheHashOfTheFilesInOrder() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(harbour.json()));
        digest.update(Files.readAllBytes(harbour.text()));
        String hex = HexFormat.of().formatHex(digest.digest());
        assertThat(harbour.read().version()).hasSize(16).isEqualTo(hex.substring(0, 16));
    }

    @Test
    void aWarningLeavesTheDossierStanding() {
        harbour.with(
                        "\"name\": {\"en\": \"Works\"}",
                        "\"name\": {\"de\": \"Bau\", \"en\": \"Works\"}")
                .with("\"language\": \"en\"", "\"language\": \"de\"")
                .with(
                        "\"documents\": [",
                        "\"checkedByHand\": {\"de\": \"Kein Lexikon.\"}, \"documents\": [");
        assertThat(harbour.read().shown()).isPresent();
        assertThat(harbour.read().problems())
                .isNotEmpty()
                .allMatch(p -> p.severity() == Problem.Severity.WARNING)
                .noneMatch(p -> p.pointer().equals("/categories/0/name"))
                .anyMatch(p -> p.toString().contains("  warning: there is no text in de; "));
    }

    @Test
    void aByteOrderMarkInTheJsonIsDropped() throws Exception {
        String json = Files.readString(harbour.json());
        Files.write(harbour.json(), ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8));
        assertThat(harbour.problems()).isEmpty();
    }
}
