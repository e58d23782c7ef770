package org.reportedfigures.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.reading.Reader;

class DraftTest {
    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.line(
                        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void aTextBecomesADossier() throws Exception {
        Path text = Files.writeString(folder.resolve("report.en.txt"), "About 40 ships came.");
        assertThat(run("draft", "--lang", "en", text.toString())).isZero();
        assertThat(out.toString())
                .startsWith("{")
                .contains("\"number\": \"40\"", "\"bound\": \"About\"", "\"status\": \"TODO\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void wrongUseIsASentence() throws Exception {
        Path text = Files.writeString(folder.resolve("report.txt"), "40 ships");
        assertThat(run("draft", "--lang", "sw", text.toString())).isEqualTo(2);
        assertThat(run("draft", "--lang", "en", folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(run("draft", "--lang", "en", folder.toString())).isEqualTo(2);
        assertThat(run("draft", text.toString())).isEqualTo(2);
        assertThat(run("draft", "--lang", "en")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("there are: " + String.join(", ", Reader.languages()), "There is no file")
                .doesNotContain("\tat ");
    }

    @Test
    void aTextThatIsNoTextIsToldWithItsPlace() throws Exception {
        Path text = folder.resolve("report.txt");
        Files.write(text, new byte[] {'o', 'k', '\n', '4', (byte) 0xFF});
        assertThat(run("draft", "--lang", "en", text.toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("report.txt:2:2  #  byte 5 (0xFF) is no UTF-8");
    }

    @Test
    void helpSaysHow() {
        assertThat(run("draft", "--help")).isZero();
        assertThat(out.toString()).contains("TEXT-FILE", "TODO", "Exit codes");
    }
}
