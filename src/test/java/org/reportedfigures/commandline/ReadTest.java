package org.reportedfigures.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.reading.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int read(InputStream in, String... arguments) {
        return Commands.line(in, new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }

    private int read(String language, String text) {
        return read(bytes(text), "read", "--lang", language);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void aQuantityIsWrittenAsPromised() {
        assertThat(read("hi", "रूस को 12 मिलियन से अधिक गोले उपलब्ध कराए गए।\n")).isZero();
        assertThat(lines())
                .containsExactly(
                        "[{\"start\":7,\"end\":16,\"text\":\"12 मिलियन\",\"value\":12000000,"
                                + "\"low\":12000000,\"high\":null,\"bound\":\"more-than\","
                                + "\"boundText\":\"से अधिक\",\"estimate\":false,\"unit\":null,"
                                + "\"counted\":\"गोले\",\"kind\":\"count\"}]");
    }

    @Test
    void aRangeHasTwoEndsAndNoValue() {
        assertThat(read("en", "between 4 and 6.5 million shells")).isZero();
        assertThat(lines().getFirst())
                .contains("\"value\":null,\"low\":4000000,\"high\":6500000,\"bound\":\"between\"");
    }

    @Test
    void onlyAFractionThatIsNoDecimalSaysSo() {
        assertThat(read("en", "a third of a million people\n2.5 people")).isZero();
        List<JsonNode> read = lines().stream().map(new JsonMapper()::readTree).toList();
        for (JsonNode quantity : read.get(0)) {
            assertThat(quantity.path("exact").isMissingNode() || !quantity.get("exact").asBoolean())
                    .isTrue();
        }
        assertThat(read.get(1).get(0).has("exact")).isFalse();
    }

    @Test
    void aLineThatHoldsNothingGivesAnEmptyArray() {
        assertThat(read("en", "\n \nNobody came.\r\n12 ships\r\n")).isZero();
        assertThat(lines()).hasSize(4).startsWith("[]", "[]", "[]");
        assertThat(lines().getLast()).contains("\"end\":2,");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(read("en", "")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void offsetsAreCodePointsAndAByteOrderMarkIsNone() {
        assertThat(read("en", "\uFEFF🚢🚢 12 ships")).isZero();
        assertThat(lines().getFirst()).startsWith("[{\"start\":3,\"end\":5,\"text\":\"12\"");
    }

    @Test
    void everyTextComesBackAsJson() {
        String hostile = "\"12\" \\ \u0001\u2028 ships\t</script> 🚢12 𝔸";
        assertThat(read("en", hostile)).isZero();
        assertThat(new JsonMapper().readTree(lines().getFirst()).isArray()).isTrue();
    }

    @Test
    void eachLineIsAnsweredBeforeTheNextIsAskedFor() {
        var answered = new ArrayList<Integer>();
        var in =
                new InputStream() {
                    private int asked;

                    @Override
                    public int read() {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        answered.add(lines().size());
                        byte[] line = "12 ships\n".getBytes(StandardCharsets.UTF_8);
                        System.arraycopy(line, 0, buffer, offset, line.length);
                        return asked++ < 3 ? line.length : -1;
                    }
                };
        assertThat(read(in, "read", "--lang", "en")).isZero();
        assertThat(answered).containsExactly(0, 1, 2, 3);
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirLine() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write("12 ships\n13 ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write(" ships\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(new ByteArrayInputStream(bytes.toByteArray()), "read", "--lang", "en"))
                .isEqualTo(1);
        assertThat(lines()).hasSize(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "Line 2 is no UTF-8: its byte 4 is 0xE9. Save the text as UTF-8.");
    }

    @Test
    void aLanguageWithoutALexiconNamesThoseThereAre() {
        assertThat(read("sw", "12")).isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "Numbers in the language sw cannot be read; there are: %s."
                                .formatted(String.join(", ", Reader.languages())));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLanguageIsNeeded() {
        assertThat(read(bytes("12"), "read")).isEqualTo(2);
        assertThat(err.toString()).contains("--lang");
    }

    @Test
    void helpSaysHow() {
        assertThat(read(bytes(""), "read", "--help")).isZero();
        assertThat(out.toString()).contains("--lang", "JSON", "Exit codes");
    }

    /** Linear, and so read in a second or two; the time says only that nothing hangs. */
    @ParameterizedTest
    @ValueSource(strings = {"9", "12 million ships, ", "x", "1,", "एक ", " ", "1।"})
    void aLineOfMegabytesIsRead(String part) {
        String line = part.repeat(2_000_000 / part.getBytes(StandardCharsets.UTF_8).length);
        for (String language : List.of("hi", "en")) {
            assertThat(exitOf(line, language)).isZero();
        }
    }

    @Test
    void aLineOfTenMegabytesIsRead() {
        assertThat(exitOf("लगभग 12 मिलियन गोले ".repeat(210_000), "hi")).isZero();
    }

    private static int exitOf(String line, String language) {
        var sink = new PrintWriter(Writer.nullWriter());
        return assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> Commands.line(bytes(line), sink, sink).execute("read", "--lang", language));
    }

    @Test
    void aLineWithoutEndIsRefused() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return '1';
                    }
                };
        assertThat(read(endless, "read", "--lang", "en")).isEqualTo(1);
        assertThat(err.toString()).contains("Line 1 is longer than 16 MiB");
    }
}
