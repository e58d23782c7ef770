package org.reportedfigures.exhibits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.Invented.dossier;
import static org.reportedfigures.samples.Invented.geese;
import static org.reportedfigures.samples.InventedStatement.told;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.library.Filter;
import org.reportedfigures.samples.InventedDossier;
import org.reportedfigures.samples.InventedStatement;
import org.reportedfigures.samples.Opened;

class CsvFileTest {
    static Stream<String> dossiers() {
        return Opened.NAMES.stream();
    }

    private static CSVParser read(String csv) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv));
    }

    private static CSVRecord only(InventedStatement told) throws IOException {
        Opened opened = Opened.of(dossier(geese(told)));
        return read(WrittenFiles.csv(opened.files("list", "en"))).getRecords().getFirst();
    }

    @Test
    void theColumnsAreThoseThatArePromised() throws IOException {
        assertThat(read(WrittenFiles.csv(Opened.of("one").files("list", "en"))).getHeaderNames())
                .containsExactly(
                        ("row, dossier, figure, statement, category, name, value, low, high, bound,"
                                        + " estimate, unit, status, condition, speaker,"
                                        + " speaker_name, via, via_name, when, when_kind,"
                                        + " when_inferred, said_on, said_on_inferred, as_written,"
                                        + " passage, passage_language, translation,"
                                        + " translation_language, document, start, end, match,"
                                        + " rights, version, label")
                                .split(", "));
    }

    @Test
    void theReadmeListsTheColumns() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("the same columns: `%s`.".formatted(String.join(" ", Columns.NAMES)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void everyCellReadsBackAsItWas(String name) throws IOException {
        Opened opened = Opened.of(name);
        Exhibit timeline = opened.exhibit("timeline");
        List<CSVRecord> lines = read(WrittenFiles.csv(opened.files(timeline, "en"))).getRecords();

        assertThat(lines).hasSameSizeAs(timeline.rows());
        for (CSVRecord line : lines) {
            Map<String, Object> cells =
                    Columns.of(
                            timeline.rows().get(Math.toIntExact(line.getRecordNumber()) - 1),
                            timeline.version(),
                            timeline.corrections(),
                            opened.asked("en").phrases());
            assertThat(cells.keySet()).containsExactlyElementsOf(Columns.NAMES);
            cells.forEach((column, value) -> {
                String expected =
                        value == null
                                ? ""
                                : value instanceof String text
                                        ? CsvFile.guarded(text)
                                        : value.toString();
                assertThat(line.get(column)).as(column).isEqualTo(expected);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1;2)",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "＠A1"
            })
    void aTextFromADossierIsNoFormula(String text) throws IOException {
        CSVRecord line = only(InventedStatement.told("a").number(text).passage(text));

        assertThat(line.get("passage")).isEqualTo("'" + text);
        assertThat(line.get("as_written")).startsWith("'" + text);
    }

    @Test
    void aNameThatBeginsLikeAFormulaMakesNoneOfAnyCell() throws IOException {
        Opened opened =
                Opened.of(
                        InventedDossier.garden()
                                .add(told("a", Bound.PLAIN, "-5").name("en", "=1+1"))
                                .dossier());
        CSVRecord line = read(WrittenFiles.csv(opened.files("list", "en"))).getRecords().getFirst();

        assertThat(line.get("name")).isEqualTo("'=1+1");
        assertThat(line.get("label")).startsWith("'\u22125 =1+1");
        assertThat(line.get("value")).isEqualTo("-5");
        assertThat(line.stream().filter(cell -> cell.matches("(?s)[=+@\t\r\u2212].*"))).isEmpty();
    }

    @Test
    void numbersHaveAllTheirDigitsAndNoSeparators() throws IOException {
        CSVRecord more = only(InventedStatement.told("a").value(Bound.MORE_THAN, "1.2E+7"));
        assertThat(List.of(more.get("value"), more.get("low"), more.get("high")))
                .containsExactly("12000000", "12000000", "");

        CSVRecord between = only(InventedStatement.told("a").value(Bound.BETWEEN, "0.50", "1e3"));
        assertThat(List.of(between.get("value"), between.get("low"), between.get("high")))
                .containsExactly("", "0.5", "1000");

        CSVRecord endless = only(InventedStatement.told("a").value(Bound.PLAIN, "1e999999"));
        assertThat(endless.get("value")).isEqualTo("1E+999999");
    }

    @Test
    void whatIsNotToldIsEmpty() throws IOException {
        CSVRecord line = only(InventedStatement.told("a"));

        for (String column : List.of("speaker", "via_name", "when", "when_inferred", "condition")) {
            assertThat(line.get(column)).as(column).isEmpty();
        }
    }

    @Test
    void withoutRowsThereIsTheHeaderAlone() {
        Opened opened = Opened.of("one");
        Exhibit nothing =
                opened.exhibits()
                        .of("list", Filter.NONE.withQuery("there is no such word"))
                        .orElseThrow();

        assertThat(WrittenFiles.csv(opened.files(nothing, "en")))
                .isEqualTo(String.join(",", Columns.NAMES) + "\r\n");
    }
}
