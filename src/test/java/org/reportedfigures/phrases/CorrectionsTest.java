package org.reportedfigures.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.Golden;
import org.reportedfigures.charts.DrawingGoldenTest;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.drawing.Png;
import org.reportedfigures.drawing.Theme;
import org.reportedfigures.exhibits.Caption;
import org.reportedfigures.exhibits.Exhibit;
import org.reportedfigures.exhibits.ExhibitFiles;
import org.reportedfigures.exhibits.WrittenFiles;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.samples.Invented;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.InventedStatement;
import org.reportedfigures.samples.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A correction is visible, never silent: in pictures, data and words, too. */
public class CorrectionsTest {
    private static final String NOTE = "Corrected on 6 May 2031: 14 → 40 Misread.";
    private static final String NAMED = NOTE + " – Cranes set up · Port office (Nowhere)";

    public static Opened harbour() {
        Path folder = Harbour.RESOURCES.resolve("whole/harbour");
        return Opened.of(
                new DossierReader(org.reportedfigures.dossiers.json.DossierLimits.DEFAULT)
                        .read(folder)
                        .shown()
                        .orElseThrow());
    }

    private static String drawn(String svg) {
        return String.join(" ", Jsoup.parse(svg, Parser.xmlParser()).select("text").eachText());
    }

    @ParameterizedTest
    @CsvSource({"list,en,720", "list,hi,320", "statements/cranes-office,en,720"})
    void aPictureTellsItInItsFoot(String id, String language, int width) {
        String svg = harbour().files(id, language).svg(Theme.LIGHT, width).file();

        Golden.assertMatches(
                "files/corrected-%s-%s.svg".formatted(id.replace('/', '-'), language),
                DrawingGoldenTest.lines(svg));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi"})
    void everyFileTellsIt(String language) {
        ExhibitFiles files = harbour().files("list", language);
        var json = JsonMapper.shared();

        Golden.assertMatches("files/corrected.%s.csv".formatted(language), WrittenFiles.csv(files));
        Golden.assertMatches(
                "files/corrected.%s.json".formatted(language),
                json.readTree(WrittenFiles.json(files)).toPrettyString() + "\n");
        Golden.assertMatches(
                "files/corrected.%s.txt".formatted(language), files.alternative() + "\n");
        String linked = harbour().files("timeline", language).jsonLd(Integer.MAX_VALUE).toString();
        Golden.assertMatches(
                "files/corrected.%s.jsonld".formatted(language),
                json.readTree(linked).toPrettyString() + "\n");
    }

    @Test
    void whereSeveralRowsStandItTellsWhoseItIs() throws IOException {
        ExhibitFiles list = harbour().files("list", "en");
        ExhibitFiles one = harbour().files("statements/cranes-office", "en");

        assertThat(drawn(list.svg(Theme.LIGHT, 900).file())).contains(NAMED);
        assertThat(drawn(one.svg(Theme.LIGHT, 900).file())).contains(NOTE).doesNotContain(NAMED);
        assertThat(list.alternative()).contains(" " + NAMED + ". ");
        assertThat(Png.read(list.png(Theme.LIGHT, 1200, 628)).words().get("Description"))
                .contains(NAMED);
    }

    @Test
    void theLabelOfAFileAndOnlyOfACorrectedRowHasIt() {
        JsonNode list =
                JsonMapper.shared().readTree(WrittenFiles.json(harbour().files("list", "en")));

        assertThat(list.get("corrections").valueStream().map(one -> one.get("was").asString()))
                .containsExactly("14");
        for (JsonNode row : list.get("rows")) {
            assertThat(row.get("label").asString().endsWith(" · " + NOTE))
                    .isEqualTo(row.get("statement").asString().equals("cranes-office"));
        }
    }

    @Test
    void whatWasNotCorrectedSaysNothing() {
        ExhibitFiles trucks = harbour().files("figures/trucks", "en");

        assertThat(
                        List.of(
                                trucks.svg(Theme.LIGHT, 600).file(),
                                WrittenFiles.csv(trucks),
                                WrittenFiles.json(trucks),
                                trucks.alternative()))
                .noneMatch(text -> text.contains("Corrected"));
    }

    @Test
    void anEventOfTheIdOfACorrectedStatementWasNotCorrected() {
        Dossier dossier =
                InventedDossier.garden()
                        .add(InventedStatement.told("gate", Bound.PLAIN, "2"))
                        .event(
                                InventedStatement.told("gate")
                                        .name("en", "The gate opens")
                                        .category("tools")
                                        .when(Invented.when("2025-07-12", null)))
                        .dossier();
        Opened opened = Opened.of(corrected(dossier, "gate", 1));
        JsonNode rows =
                JsonMapper.shared()
                        .readTree(WrittenFiles.json(opened.files("timeline", "en")))
                        .get("rows");

        for (JsonNode row : rows) {
            assertThat(row.get("label").asString().contains("Corrected"))
                    .isEqualTo(row.get("row").asString().equals("statement"));
        }
        assertThat(rows.size()).isEqualTo(2);
    }

    @Test
    void manyAreTheNewestFirstAndTheRestIsCounted() {
        Opened many = Opened.of(corrected(harbour().dossier(), "cranes-office", 8));
        Exhibit one = many.exhibit("statements/cranes-office");

        assertThat(new Caption(one, many.asked("en").phrases()).corrections(one.rows()))
                .hasSize(6)
                .startsWith("Corrected on 8 June 2031: 8 → 40")
                .endsWith("and 3 more corrections");
    }

    public static Dossier corrected(Dossier dossier, String statement, int times) {
        var corrections = new ArrayList<Correction>();
        for (int i = 1; i <= times; i++) {
            LocalDate date = LocalDate.of(2031, 6, i);
            corrections.add(new Correction(date, statement, Integer.toString(i), "40", Texts.NONE));
        }
        return InventedDossier.of(dossier).corrected(corrections).dossier();
    }
}
