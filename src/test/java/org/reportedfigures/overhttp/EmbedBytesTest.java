package org.reportedfigures.overhttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is sent of an embed: encodings, tags, headers, sizes. */
@OverHttp
class EmbedBytesTest {
    private static final String EMBED = "/embed/harbour/";

    private final Served served;

    EmbedBytesTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    @ParameterizedTest
    @CsvSource({"br,br", "'gzip, deflate, br, zstd',br", "gzip,gzip", "'br;q=0, gzip',gzip"})
    void areEncodedAsTheRequestAccepts(String accepted, String coding) throws Exception {
        HttpResponse<byte[]> answer = served.bytes(EMBED + "traffic", "Accept-Encoding", accepted);

        assertThat(Served.header(answer, "Content-Encoding")).isEqualTo(coding);
        assertThat(Served.header(answer, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.body().length).isLessThan(10_240);
    }

    @Test
    void areTheSameInEveryEncodingEachWithATagOfItsOwn() throws Exception {
        HttpResponse<byte[]> plain = served.bytes(EMBED + "list");
        HttpResponse<byte[]> gzip = served.bytes(EMBED + "list", "Accept-Encoding", "gzip");
        HttpResponse<byte[]> brotli = served.bytes(EMBED + "list", "Accept-Encoding", "br");

        assertThat(Served.header(plain, "Content-Encoding")).isEmpty();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(
                        List.of(
                                Served.header(plain, "ETag"),
                                Served.header(gzip, "ETag"),
                                Served.header(brotli, "ETag")))
                .doesNotHaveDuplicates()
                .allMatch(tag -> tag.matches("\"[0-9a-z-]+\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list.csv", "list.svg", "list.png"})
    void areNotSentAgainToWhoHasThem(String path) throws Exception {
        HttpResponse<byte[]> first = served.bytes(EMBED + path, "Accept-Encoding", "br");
        HttpResponse<byte[]> again =
                served.bytes(
                        EMBED + path,
                        "Accept-Encoding",
                        "br",
                        "If-None-Match",
                        "\"other\", W/" + Served.header(first, "ETag"));

        assertThat(Served.header(first, "Cache-Control"))
                .isEqualTo("public, max-age=300, stale-while-revalidate=86400");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Served.header(again, "ETag")).isEqualTo(Served.header(first, "ETag"));
        assertThat(Served.header(again, "Cache-Control"))
                .isEqualTo(Served.header(first, "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.json", "list.svg", "list.png", "nothing.json"})
    void ofDataMayBeReadByAnyPage(String path) throws Exception {
        assertThat(Served.header(served.bytes(EMBED + path), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
    }

    @Test
    void ofARefusalListWhatIsAllowed() throws Exception {
        JsonNode problem = served.json(EMBED + "list.json?status=gone&width=0");

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("rejected").path(0).path("parameter").asString())
                .isEqualTo("status");
        assertThat(problem.path("rejected").path(0).path("allowed").toString())
                .isEqualTo("[\"happened\",\"ongoing\",\"planned\",\"possible\",\"denied\"]");
        assertThat(problem.path("rejected").path(1).path("allowed").toString())
                .isEqualTo("[\"200–2400\"]");
    }

    @Test
    void ofARefusalAreFewHoweverLongTheQueryIs() throws Exception {
        String query = "list.json?status=" + "x".repeat(5_000);

        assertThat(served.bytes(EMBED + query).body().length).isLessThan(2_000);
        assertThat(served.getAs("localhost", EMBED + "list?q=" + "x".repeat(100_000)).length())
                .isLessThan(4_000);
    }

    @Test
    void ofTheScriptForHostsAreFew() throws Exception {
        HttpResponse<String> script = served.get("/embed.js");

        assertThat(Served.header(script, "Content-Type")).startsWith("text/javascript");
        assertThat(script.body().getBytes(UTF_8).length).isBetween(100, 2_048);
    }
}
