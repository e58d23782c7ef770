package org.reportedfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reportedfigures.dossiers.DossierReader;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.samples.LargeDossier;
import org.reportedfigures.words.MarkedItem;
import org.reportedfigures.words.MarkedText;

/** The dossiers that other tests stand on, and the first one that is published. */
class FixturesTest {
    static Stream<Path> folders() throws IOException {
        try (Stream<Path> fixtures = Files.list(Path.of("src/test/resources/dossiers"))) {
            return Stream.concat(fixtures.sorted().toList().stream(), Stream.of(wonsan()));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFixtureHasNoProblem(Path folder) {
        assertThat(read(folder).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyRowIsReachableInItsText(Path folder) {
        Dossier dossier = read(folder).shown().orElseThrow();
        List<Row> rows = Rows.of(dossier);
        String html = html(dossier, rows);

        for (Row row : rows) {
            String hook = row.number() > 0 ? " data-statement=\"" : " data-event=\"";
            assertThat(html.split(hook + row.id() + "\"", -1)).as(row.id()).hasSize(2);
        }
    }

    @Test
    void nothingHostileComesAliveInItsText() {
        Dossier dossier =
                read(Path.of("src/test/resources/dossiers/hostile")).shown().orElseThrow();

        assertThat(html(dossier, Rows.of(dossier)))
                .doesNotContain("<script", "<img", "<svg", "<a ", "<!--", "</textarea");
    }

    @Test
    void theFirstDossierHoldsEveryNumberOfItsArticle() {
        Dossier dossier = read(wonsan()).shown().orElseThrow();

        assertThat(Rows.of(dossier).stream().filter(row -> row.number() > 0))
                .extracting(row -> row.number() + " " + row.id())
                .containsExactly(
                        "1 visit-days",
                        "2 shells-supplied",
                        "3 containers-dia",
                        "4 shells-dia",
                        "5 troops-provided",
                        "6 construction-workers-planned",
                        "7 sappers-planned");
    }

    @Test
    void aLargeDossierIsTheSameEachTimeAndHasNoProblem(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("large");
        LargeDossier.write(large, 2000, 1000);
        OpenDossier first = read(large);
        LargeDossier.write(large, 2000, 1000);

        assertThat(first.problems()).isEmpty();
        assertThat(read(large).version()).isEqualTo(first.version());
        List<Row> rows = Rows.of(first.shown().orElseThrow());
        assertThat(rows.stream().filter(row -> row.number() > 0)).hasSize(2000);
        assertThat(rows.stream().filter(row -> row.item().when() != null)).hasSize(1000);
        assertThat(Files.size(large.resolve("report.en.txt"))).isBetween(1_000_000L, 1_200_000L);
    }

    private static Path wonsan() {
        return Path.of("data/wonsan-2025");
    }

    private static OpenDossier read(Path folder) {
        return new DossierReader(DossierLimits.DEFAULT).read(folder);
    }

    private static String html(Dossier dossier, List<Row> rows) {
        List<MarkedItem> entries =
                rows.stream()
                        .map(row -> new MarkedItem(row.item(), row.number(), "c1", row.id()))
                        .toList();
        var html = new StringBuilder();
        for (Document document : dossier.documents()) {
            html.append(new MarkedText(document, entries).html().toString());
        }
        return html.toString();
    }
}
