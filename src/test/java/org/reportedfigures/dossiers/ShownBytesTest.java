package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.json.DossierLimits;
import org.reportedfigures.figures.Problem;

/** What a dossier shows may be far more than what its files hold. */
class ShownBytesTest {
    private static final String DOCUMENT =
            "{\"id\": \"d%d\", \"file\": \"article.en.txt\", \"language\": \"en\","
                    + " \"rights\": {\"show\": \"full\"}},\n";

    @TempDir private Path data;
    private Harbour harbour;

    @BeforeEach
    void copy() {
        harbour = Harbour.in(data, "harbour");
    }

    private static String documents(int count) {
        return IntStream.range(0, count)
                .mapToObj(DOCUMENT::formatted)
                .collect(Collectors.joining());
    }

    private List<String> problems(DossierLimits limits) {
        return harbour.read(limits).problems().stream().map(Problem::toString).toList();
    }

    /** 700 lines of dossier.json that name one text of 4 MB would be a page of 3 GB. */
    @Test
    void aTextCountsOnceForEachDocumentThatNamesIt() {
        harbour.writeText(harbour.textNow() + "The sea was calm.\n".repeat(230_000));
        harbour.with("\"documents\": [", "\"documents\": [" + documents(700));
        assertThat(harbour.problems())
                .singleElement()
                .asString()
                .startsWith("harbour/dossier.json:")
                .contains(
                        "#/documents/16/file  with \"article.en.txt\" here, the documents show",
                        "expected at most 67,108,864",
                        "leave documents out, or raise figures.limits.all-text-bytes");
    }

    @Test
    void aTextMayBeNamedAsOftenAsItsBytesAllow() {
        harbour.with("\"documents\": [", "\"documents\": [" + documents(40));
        assertThat(harbour.problems()).isEmpty();
    }

    @Test
    void aNameThatManyRowsShowIsToldWhereItStands() {
        harbour.with("{\"en\": \"Works\"}", "{\"en\": \"%s\"}".formatted("Works ".repeat(500)));
        assertThat(problems(rowBytes(5_000)))
                .singleElement()
                .asString()
                .contains(
                        "#/categories/0  the rows show",
                        "this alone, shown by 2 of them, makes 6,000 of these",
                        "expected at most 5,000",
                        "shorten it, cut the dossier in two, or raise figures.limits.row-bytes");
    }

    @Test
    void rowsWithMuchOfTheirOwnAreTold() {
        assertThat(problems(rowBytes(600)))
                .singleElement()
                .asString()
                .contains(
                        "#/figures  the rows show",
                        "expected at most 600",
                        "cut the dossier in two, or raise figures.limits.row-bytes");
    }

    @Test
    void chartsAreCounted() {
        harbour.with(
                "\"charts\": [",
                "\"charts\": [%s, "
                        .formatted(
                                IntStream.range(0, 501)
                                        .mapToObj(
                                                "{\"id\": \"c%d\", \"kind\": \"bars\"}"::formatted)
                                        .collect(Collectors.joining(","))));
        assertThat(harbour.problems())
                .anySatisfy(line ->
                        assertThat(line)
                                .contains(
                                        "#/charts/500  the dossier has 504 charts",
                                        "expected at most 500"));
    }

    private static DossierLimits rowBytes(int most) {
        DossierLimits usual = DossierLimits.DEFAULT;
        return new DossierLimits(
                usual.jsonBytes(),
                usual.textBytes(),
                usual.allTextBytes(),
                usual.nesting(),
                usual.statements(),
                usual.charts(),
                most,
                usual.problems());
    }
}
