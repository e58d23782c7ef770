package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.dossiers.json.DossierLimits;

class HostileDossierTest {
    @TempDir private Path machine;
    private Path data;
    private Harbour harbour;

    @BeforeEach
    void copy() {
        data = machine.resolve("data");
        harbour = Harbour.in(data, "harbour");
    }

    private void assertProblem(String start) {
        assertThat(harbour.read().dossier()).isNull();
        assertThat(harbour.problems())
                .anySatisfy(line -> assertThat(line).startsWith(start))
                .noneMatch(line -> line.contains(machine.toString()));
    }

    @Nested
    class Paths {
        @Test
        void aMissingTextIsToldWhereItIsNamed() throws IOException {
            Files.delete(harbour.text());
            assertProblem(
                    "harbour/dossier.json:7:15  #/documents/0/file  there is no file"
                            + " \"article.en.txt\"");
        }

        @Test
        void aMissingDossierIsTold() throws IOException {
            Files.delete(harbour.json());
            assertProblem("harbour/dossier.json  #  there is no file \"dossier.json\"");
        }

        @Test
        void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
            Path secret = Files.move(harbour.text(), machine.resolve("secret.txt"));
            Files.createSymbolicLink(harbour.text(), secret);
            assertProblem(
                    "harbour/dossier.json:7:15  #/documents/0/file  \"article.en.txt\" does not"
                            + " lie in the dossier's own folder");
        }

        @Test
        void aLinkedFolderInsideTheFolderIsNotFollowedOut() throws IOException {
            Path outside = Files.createDirectories(machine.resolve("outside"));
            Files.move(harbour.text(), outside.resolve("article.en.txt"));
            Files.createSymbolicLink(harbour.folder().resolve("texts"), outside);
            harbour.with("\"article.en.txt\"", "\"texts/article.en.txt\"");
            assertProblem(
                    "harbour/dossier.json:7:15  #/documents/0/file  \"texts/article.en.txt\" does"
                            + " not lie");
        }

        @Test
        void aLinkedDossierFileIsNotFollowedOut() throws IOException {
            Path secret = Files.move(harbour.json(), machine.resolve("secret.json"));
            Files.createSymbolicLink(harbour.json(), secret);
            assertProblem("harbour/dossier.json  #  \"dossier.json\" does not lie");
        }

        @Test
        void aFolderThatIsALinkOutOfTheDataFolderIsNotFollowed() throws IOException {
            Path moved = Files.move(harbour.folder(), machine.resolve("moved"));
            Files.createSymbolicLink(harbour.folder(), moved);
            assertProblem(
                    "harbour/dossier.json  #  the folder is a link that leaves the data folder");
        }

        @Test
        void linksWithinTheFolderAreFine() throws IOException {
            Path real = Files.move(harbour.text(), harbour.folder().resolve("real.txt"));
            Files.createSymbolicLink(harbour.text(), real.getFileName());
            assertThat(harbour.problems()).isEmpty();
        }

        @Test
        void everyWayOutByNameIsShut() {
            for (String name :
                    new String[] {
                        "../harbour/article.en.txt",
                        "/etc/passwd",
                        "a/../../x",
                        "..",
                        "C:\\\\x",
                        "./article.en.txt",
                        "a\\u0000b",
                        "//host/x"
                    }) {
                Harbour one = Harbour.in(data, "harbour").with("article.en.txt", name);
                assertThat(one.read().dossier()).as(name).isNull();
                assertThat(one.problems())
                        .as(name)
                        .anyMatch(line -> line.contains("/documents/0/file"));
            }
        }

        @Test
        void aFolderInTheTextsPlaceIsTold() throws IOException {
            Files.delete(harbour.text());
            Files.createDirectory(harbour.text());
            assertProblem(
                    "harbour/dossier.json:7:15  #/documents/0/file  \"article.en.txt\" cannot be read");
        }
    }

    @Nested
    class Encoding {
        @Test
        void aTextThatIsNotUtf8IsToldWithItsLine() throws IOException {
            Files.write(harbour.text(), "ab\ncd\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
            assertProblem(
                    "harbour/article.en.txt:2:3  #/documents/0/file  byte 6 (0xE9) is no UTF-8");
        }

        @Test
        void aDossierThatIsNotUtf8IsToldWithItsLine() throws IOException {
            Files.write(harbour.json(), "{\n\"\u00e9\": 1}".getBytes(StandardCharsets.ISO_8859_1));
            assertProblem("harbour/dossier.json:2:2  #  byte 4 (0xE9) is no UTF-8");
        }

        @Test
        void aTextCutWithinALetterIsTold() throws IOException {
            Files.write(harbour.text(), new byte[] {'a', (byte) 0xE0, (byte) 0xA4});
            assertProblem("harbour/article.en.txt:1:2");
        }

        @Test
        void halfACharacterAndNullAreTold() {
            harbour.with("\"Works\"", "\"W\\ud800\"").with("\"Traffic\"", "\"T\\u0000\"");
            assertThat(harbour.problems())
                    .anyMatch(
                            line -> line.contains("#/categories/0/name/en  the text holds U+D800"))
                    .anyMatch(
                            line -> line.contains("#/categories/1/name/en  the text holds U+0000"));
        }

        @Test
        void nullsInATextAreTold() throws IOException {
            Files.write(harbour.text(), "a\nb\0".getBytes(StandardCharsets.UTF_8));
            assertProblem("harbour/article.en.txt:2:2  #/documents/0/file  here stands U+0000");
        }
    }

    @Nested
    class Size {
        @Test
        void aDossierOf50MibIsNotRead() throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(harbour.json().toFile(), "rw")) {
                file.setLength(50L << 20);
            }
            assertProblem("harbour/dossier.json  #  \"dossier.json\" is larger than is read");
        }

        @Test
        void aTextOf50MibIsNotRead() throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(harbour.text().toFile(), "rw")) {
                file.setLength(50L << 20);
            }
            assertProblem(
                    "harbour/dossier.json:7:15  #/documents/0/file  \"article.en.txt\" is larger");
        }

        @Test
        void nesting10000DeepIsAProblem() {
            harbour.writeJson("[".repeat(10_000) + "]".repeat(10_000));
            assertProblem("harbour/dossier.json:1:34  #  the file nests deeper");
            harbour.writeJson("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
            assertProblem("harbour/dossier.json:1:162  #  the file nests deeper");
        }

        @Test
        void aMillionUnknownValuesAreToldInAThousandLines() {
            harbour.writeJson("{\"documents\": [" + "0,".repeat(1_000_000) + "0]}");
            assertThat(harbour.read().problems())
                    .hasSize(DossierLimits.DEFAULT.problems() + 1)
                    .last()
                    .matches(last -> last.found().contains("more problems"));
        }

        @Test
        void anEndlessNumberIsAProblem() {
            harbour.with("\"value\": 40", "\"value\": 1e999999999");
            assertProblem(
                    "harbour/dossier.json:39:20  #/figures/0/statements/0/value  the number has");
        }

        @Test
        void moreStatementsThanTheLimitAreAProblem() {
            DossierLimits few =
                    new DossierLimits(1 << 20, 1 << 20, 1 << 20, 32, 4, 9, 1 << 20, 100);
            assertThat(harbour.read(few).problems())
                    .singleElement()
                    .hasToString(
                            "harbour/dossier.json:109:5  #/events/0  the dossier has 5 statements and"
                                    + " events; expected at most 4; cut the dossier in two, or raise"
                                    + " the limit");
        }

        @Test
        void aTextMadeToBeSlowIsAProblem() {
            harbour.writeText("a".repeat(1_000_000));
            harbour.with("The mayor may open the quay in June.", "a".repeat(10_000) + "b");
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () ->
                            assertThat(harbour.problems())
                                    .anyMatch(line -> line.contains("repeats itself so often")));
        }
    }

    @Nested
    class Strings {
        @Test
        void scriptsAndBidiControlsAreText() {
            String hostile = "<script>alert(1)</script> javascript:alert(2) \u202Etxt.exe";
            harbour.with("Cranes set up", hostile).with("The Nowhere Times", hostile);
            assertThat(harbour.problems()).isEmpty();
            assertThat(harbour.read().shown().orElseThrow().figures().getFirst().name().in("en"))
                    .contains(hostile);
        }

        @Test
        void hiddenSignsAreShownInMessages() {
            harbour.with("\"trucks-dusk\"", "\"a\u202E[31m\"");
            assertThat(harbour.problems())
                    .singleElement()
                    .asString()
                    .contains("this is \"a<U+202E>[31m\"");
        }
    }
}
