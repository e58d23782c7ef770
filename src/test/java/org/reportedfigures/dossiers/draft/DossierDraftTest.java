package org.reportedfigures.dossiers.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.dossiers.rules.NothingLeftToDo;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DossierDraftTest {
    private static final Path SEED = Path.of("data/wonsan-2025/article.hi.txt");

    @TempDir private Path data;

    private String draft(String language, String text) throws IOException {
        Path folder = Files.createDirectories(data.resolve("drafted"));
        Path file = Files.writeString(folder.resolve("report." + language + ".txt"), text);
        String json = DossierDraft.of(file, language).json();
        Files.writeString(folder.resolve("dossier.json"), json);
        return json;
    }

    private List<Problem> problems() {
        return new DossierReader(DossierLimits.DEFAULT).read(data.resolve("drafted")).problems();
    }

    private static List<JsonNode> statements(String json) {
        List<JsonNode> statements = new ArrayList<>();
        for (JsonNode figure : new JsonMapper().readTree(json).get("figures")) {
            figure.get("statements").forEach(statements::add);
        }
        return statements;
    }

    /** An exact quote, with or without a prefix. */
    private static String words(JsonNode quote) {
        return quote.isString() ? quote.stringValue() : quote.get("exact").stringValue();
    }

    private static List<String> told(String json) {
        return statements(json).stream()
                .map(s ->
                        "%s %s"
                                .formatted(
                                        words(s.get("words").get("number")),
                                        s.get("bound").stringValue()))
                .toList();
    }

    @Test
    void theFirstDossiersArticleGivesItsFiguresAndNoOthers() throws IOException {
        String json = draft("hi", Files.readString(SEED));

        assertThat(told(json))
                .containsExactlyInAnyOrder(
                        "12 मिलियन more-than",
                        "1।2 करोड़ more-than",
                        "28,000 about",
                        "13,000 about",
                        "5,000 plain",
                        "1,000 plain",
                        "तीन plain");
        assertThat(statements(json))
                .extracting(s -> s.get("value").decimalValue().intValueExact())
                .containsExactlyInAnyOrder(12_000_000, 12_000_000, 28_000, 13_000, 5_000, 1_000, 3);
        assertThat(statements(json).stream().filter(s -> s.has("estimate")))
                .extracting(s -> words(s.get("words").get("number")))
                .containsExactly("1।2 करोड़");
    }

    @Test
    void whatIsLeftToDoIsAllThatIsLeft() throws IOException {
        String json = draft("hi", Files.readString(SEED));

        assertThat(problems()).extracting(Problem::rule).containsOnly(NothingLeftToDo.NAME);
        assertThat(problems()).hasSize(json.split("\"TODO\"", -1).length - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About 40 ships came. Then about 40 ships came. About 40 ships came.",
                "12 trucks at dawn, 12 trucks at dusk and 12 trucks at night.",
                "More than 12, perhaps 12, said Dr. Smith. U.S. troops: 1.5 million. No. 5 stayed.",
                "🚢🚢 12 ships carried 3 tonnes of rice for $5 million, about 20% of it in 3 days.\n"
                        + "Between 5 and 7 men stayed. Between 5 and 7 men stayed.",
                "",
                "Nothing is counted here.\n\n\n"
            })
    void aDraftThatIsFilledInHasNoProblem(String text) throws IOException {
        String json = draft("en", text);

        assertThat(problems()).extracting(Problem::rule).containsOnly(NothingLeftToDo.NAME);
        Files.writeString(data.resolve("drafted/dossier.json"), filledIn(json));
        assertThat(problems()).isEmpty();
        assertThat(open().shown()).isPresent();
    }

    private OpenDossier open() {
        return new DossierReader(DossierLimits.DEFAULT).read(data.resolve("drafted"));
    }

    private static String filledIn(String json) {
        return json.replace("\"show\": \"TODO\"", "\"show\": \"full\"")
                .replace(
                        "\"status\": \"TODO\"",
                        "\"status\": \"happened\", \"editorsReading\": [\"status\", \"core\"]")
                .replaceAll("\"(speaker|when|saidOn|published)\": \"TODO\"", "\"$1\": null")
                .replace("\"TODO\"", "\"done\"");
    }

    @Test
    void aPassageIsAWholeSentence() throws IOException {
        String json =
                draft("hi", "डॉ. सिंह आए। कुल 1।2 करोड़ लोग आए। शेष 5 हज़ार लोग नहीं आए! क्यों?");

        assertThat(statements(json))
                .extracting(s -> s.get("passage").get("exact").stringValue())
                .containsExactly("कुल 1।2 करोड़ लोग आए।", "शेष 5 हज़ार लोग नहीं आए!");
    }

    @Test
    void oneNounIsOneFigure() throws IOException {
        String json = draft("en", "40 ships came. 12 trucks left. Later 30 ships left.");

        JsonNode figures = new JsonMapper().readTree(json).get("figures");
        assertThat(figures)
                .extracting(f -> f.get("id").stringValue())
                .containsExactly("ships", "trucks");
        assertThat(figures.get(0).get("statements").size()).isEqualTo(2);
    }

    @Test
    void whatHasNoNounIsAFigureOfItsOwn() throws IOException {
        String json =
                draft("en", "It fell from 800. At least two left. They paid $5, then $7 for 9 km.");

        JsonNode figures = new JsonMapper().readTree(json).get("figures");
        assertThat(figures)
                .extracting(f -> f.get("unit").stringValue() + " " + f.get("statements").size())
                .containsExactly("unit-1 1", "unit-2 1", "dollar 1", "dollar 1", "km 1");
        assertThat(figures)
                .extracting(f -> f.get("name").get("en").stringValue())
                .containsOnly("TODO");
    }

    @Test
    void idsAreIds() throws IOException {
        String json = draft("hi", Files.readString(SEED));

        var seen = new HashSet<String>();
        for (JsonNode statement : statements(json)) {
            String id = statement.get("id").stringValue();
            assertThat(id).matches(Pattern.compile("[a-z0-9][a-z0-9-]{0,63}"));
            assertThat(seen.add(id)).isTrue();
        }
    }

    @Test
    void aTextThatIsNoTextIsAProblem() throws IOException {
        Path file = Files.write(data.resolve("x.txt"), new byte[] {(byte) 0xC3});
        Problem problem = DossierDraft.of(file, "en").problem();
        assertThat(problem)
                .hasToString(
                        "x.txt:1:1  #  byte 1 (0xC3) is no UTF-8; expected a text in UTF-8; save the file as UTF-8");
    }

    private DossierDraft drafted(String text) throws IOException {
        return DossierDraft.of(Files.writeString(data.resolve("report.en.txt"), text), "en");
    }

    @Test
    void aParagraphWithoutFullStopsIsToldAndNotDrafted() throws IOException {
        String endless = "then 5 ships and 7 trucks came, and ".repeat(100_000);

        DossierDraft draft = drafted("40 ships came.\n" + endless + "the end.\n30 ships left.");

        assertThat(told(draft.json())).containsExactly("40 plain", "30 plain");
        assertThat(draft.leftOut())
                .extracting(Problem::toString)
                .containsExactly(
                        "report.en.txt:2:6  #  warning: 200,000 numbers, from \"5\" to \"7\", were not"
                                + " drafted, because their sentence has 3,600,008 letters; expected a"
                                + " passage of at most 2,000; end the sentence with a full stop, cut it"
                                + " into lines, or write their statements by hand");
    }

    @Test
    void whatRecursWithAllThatIsAroundItIsToldAndNotDrafted() throws IOException {
        DossierDraft draft = drafted("Then 12 ships came. ".repeat(1_000));

        assertThat(draft.leftOut())
                .singleElement()
                .asString()
                .contains("recur with all that is around them");
        assertThat(draft.json()).contains("\"TODO\"");
    }

    @Test
    void aDraftIsNeverLargerThanIsRead() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            text.append("On day %d some %d ships came.\n".formatted(i, i + 7));
        }

        DossierDraft draft = drafted(text.toString());

        assertThat(draft.json().length()).isLessThan(DossierLimits.DEFAULT.jsonBytes());
        assertThat(draft.leftOut()).singleElement().asString().contains("larger than is read");
    }
}
