package org.reportedfigures.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
    private static final String WHOLE = "src/test/resources/whole";
    private static final String TYPO = "src/test/resources/broken/schema/unknown-key";

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.line(
                        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void aFolderOfDossiersWithoutProblems() {
        assertThat(run("check", WHOLE)).isZero();
        assertThat(out).hasToString("1 dossier, 0 problems" + System.lineSeparator());
    }

    @Test
    void aDossierWithProblemsIsToldLineByLine() {
        assertThat(run("check", TYPO)).isEqualTo(1);
        assertThat(out.toString().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("unknown-key/dossier.json:56:9  #/figures/1/statements/0  the key");
        assertThat(out.toString().lines()).last().isEqualTo("1 dossier, 2 problems");
    }

    @Test
    void aFileNamesItsDossier() {
        assertThat(run("check", TYPO + "/dossier.json", WHOLE)).isEqualTo(1);
        assertThat(out.toString()).contains("2 dossiers, 2 problems");
    }

    @Test
    void aDossierMayBeNamedByItsId() {
        assertThat(run("check", "harbour", "--data", WHOLE)).isZero();
    }

    @Test
    void jsonIsOneArray() {
        assertThat(run("check", "--json", TYPO)).isEqualTo(1);
        JsonNode problems = new JsonMapper().readTree(out.toString());
        assertThat(problems.size()).isEqualTo(2);
        JsonNode first = problems.get(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "severity",
                        "rule",
                        "file",
                        "line",
                        "column",
                        "pointer",
                        "found",
                        "expected",
                        "remedy");
        assertThat(first.get("rule").stringValue()).isEqualTo("schema");
        assertThat(first.get("line").intValue()).isEqualTo(56);
    }

    @Test
    void jsonOfNoProblemIsAnEmptyArray() {
        assertThat(run("check", "--json", WHOLE)).isZero();
        assertThat(out.toString().strip()).isEqualTo("[]");
    }

    @Test
    void wrongUseIsASentence() throws Exception {
        assertThat(run("check", "nowhere")).isEqualTo(2);
        assertThat(run("check", "--jsn")).isEqualTo(2);
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("check", folder.toString())).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("notes.txt"), "x");
        assertThat(run("check", file.toString())).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("There is no file or folder nowhere.")
                .contains("Unknown option: '--jsn'")
                .contains("Say what to do, for example: check, read or draft")
                .contains("There is no dossier in")
                .contains("notes.txt is no dossier")
                .doesNotContain("\tat ");
    }

    @Test
    void helpSaysHow() {
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString()).contains("PATH").contains("--json").contains("Exit codes");
    }

    @Test
    void namesOfFoldersCannotDirectTheLine() throws Exception {
        Path odd = Files.createDirectories(folder.resolve("a\u202Eb\u001b[31m\u2066"));
        Files.writeString(odd.resolve("dossier.json"), "{}");

        run("check", odd.toString());
        run("check", folder.resolve("no\u202Ewhere").toString());

        assertThat(out.toString()).startsWith("a<U+202E>b<U+001B>[31m<U+2066>/dossier.json");
        assertThat(out + err.toString()).doesNotContain("\u202E", "\u001b", "\u2066");
    }
}
