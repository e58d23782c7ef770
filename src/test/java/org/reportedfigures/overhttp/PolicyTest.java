package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told about every answer: what it may do, who may read and keep it. */
@OverHttp
class PolicyTest {
    private final Served served;

    PolicyTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/harbour/list",
                "/embed/harbour/list.csv",
                "/embed/harbour/nothing",
                "/embed/nowhere/list.json",
                "/embed.js",
                "/oembed?url=https://figures.example/d/harbour",
                "/d/harbour/corrections.atom",
                "/api/dossiers"
            })
    void noCookieIsSetAndNoForgedHostIsTold(String path) throws IOException {
        assertThat(served.getAs("evil.example", path))
                .doesNotContainIgnoringCase("set-cookie")
                .doesNotContain("evil.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/d/harbour", "/d/nowhere", "/favicon.ico"})
    void nothingFromElsewhereIsAllowed(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'self'; ")
                .contains("object-src 'none'", "base-uri 'self'", "form-action 'self'")
                .contains("frame-src 'self'")
                .doesNotContain("http", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aScriptOfAnotherPageCannotReadOrSendTheCookie() throws IOException, InterruptedException {
        assertThat(served.get("/d/harbour").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("; HttpOnly")
                .contains("; SameSite=Lax");
    }

    /** It may bear the cookie of a session. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/d/harbour", "/d/harbour?status=planned", "/d/nowhere"})
    void aPageOfADashboardIsKeptByNobodyElse(String path) throws Exception {
        assertThat(Served.header(served.get(path), "Cache-Control")).isEqualTo("private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dossiers",
                "/api/dossiers/harbour",
                "/api/dossiers/harbour?status=gone",
                "/api/dossiers/nowhere",
                "/api/nothing",
                "/d/nowhere/changes",
                "/oembed?url=https://figures.example/d/harbour",
                "/oembed",
                "/embed.js",
                "/embed/harbour/list.json",
                "/d/harbour/corrections.atom"
            })
    void dataBearsNoCookieRunsNothingAndIsReadByAnyPage(String path) throws Exception {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'");
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/env"})
    void whatIsForMachinesRunsNothing(String path) throws Exception {
        assertThat(Served.header(served.get(path), "Content-Security-Policy"))
                .isEqualTo("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/dossiers", "/api/dossiers/harbour?lang=hi"})
    void theCatalogueIsEncodedAsEmbedsAre(String path) throws Exception {
        HttpResponse<byte[]> plain = served.bytes(path);
        HttpResponse<byte[]> brotli = served.bytes(path, "Accept-Encoding", "gzip, br");
        HttpResponse<byte[]> gzip = served.bytes(path, "Accept-Encoding", "gzip");
        String tag = Served.header(brotli, "ETag");

        assertThat(Served.header(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(List.of(Served.header(plain, "ETag"), tag, Served.header(gzip, "ETag")))
                .doesNotHaveDuplicates()
                .allMatch(one -> one.matches("\"[0-9a-z-]+\""));
        assertThat(Served.header(gzip, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(Served.header(gzip, "Cache-Control"))
                .isEqualTo("public, max-age=300, stale-while-revalidate=86400");
        assertThat(
                        served.bytes(path, "Accept-Encoding", "gzip, br", "If-None-Match", tag)
                                .statusCode())
                .isEqualTo(304);
    }

    /** This site's own dialog shows a preview, whoever else may show a frame. */
    @Test
    void theDashboardMayShowWhatOtherSitesMay() throws Exception {
        assertThat(Served.header(served.get("/embed/harbour/list"), "Content-Security-Policy"))
                .endsWith("; frame-ancestors 'self' https://news.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/d/harbour?statement=trucks-dawn",
                "/d/nowhere",
                "/actuator/health",
                "/actuator",
                "/api/dossiers",
                "/api/dossiers/harbour",
                "/api/dossiers/nowhere",
                "/d/nowhere/changes"
            })
    void aForgedHostIsToldToNobody(String path) throws IOException {
        assertThat(served.getAs("evil.example", path)).doesNotContain("evil.example");
    }

    @Test
    void linksForOthersBeginWithTheAddressThatIsSet() throws IOException, InterruptedException {
        assertThat(served.get("/d/harbour?statement=trucks-dawn").body())
                .contains("data-copy=\"https://figures.example/d/harbour?statement=trucks-dawn\"");
    }
}
