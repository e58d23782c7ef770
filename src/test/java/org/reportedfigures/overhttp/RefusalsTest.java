package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is not answered, or not in full, on every path that has no session. */
@OverHttp
class RefusalsTest {
    private static final String GONE = "0123456789abcdef";

    private final Served served;

    RefusalsTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    private JsonNode problem(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String oembed(String address) {
        return "/oembed?url="
                + URLEncoder.encode("https://figures.example" + address, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing",
                "/api/dossiers/",
                "/api/dossiers/harbour/more",
                "/oembed/more",
                "/embed.js/more",
                "/actuator/env",
                "/d/nowhere/changes"
            })
    void belowAPathOfProgramsThereIsNoPageAndNoSession(String path) throws Exception {
        assertThat(problem(path, 404).path("status").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "statement=nobody,cranes-office",
        "event=nothing,quay",
        "view=map,text",
        "chart=pie,scale"
    })
    void whatADashboardShowsMeansTheSameOnEveryPath(String query, String allowed) throws Exception {
        String parameter = query.split("=")[0];
        for (String path :
                new String[] {
                    "/embed/harbour/list.json?" + query,
                    "/api/dossiers/harbour?" + query,
                    "/d/harbour/corrections.atom?" + query,
                    oembed("/d/harbour?" + query),
                    oembed("/embed/harbour/list?" + query)
                }) {
            JsonNode rejected = problem(path, 400).path("rejected");

            assertThat(rejected.size()).as(path).isEqualTo(1);
            assertThat(rejected.path(0).path("parameter").asString()).isEqualTo(parameter);
            assertThat(rejected.path(0).path("allowed").toString()).contains(allowed);
        }
        assertThat(served.get("/embed/harbour/list?" + query).statusCode()).isEqualTo(400);
        assertThat(served.get("/embed/harbour/list.csv?" + parameter + "=" + allowed).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anOEmbedConsumerLearnsThatAVersionIsNoneOrGone() throws Exception {
        assertThat(problem(oembed("/embed/harbour/list?v=latest"), 400).toString())
                .contains("\"parameter\":\"v\"");
        assertThat(problem(oembed("/embed/harbour/list?v=" + GONE), 410).path("newest").asString())
                .isEqualTo("https://figures.example/embed/harbour/list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/d/hindi/corrections.atom?status=gone", "/embed/hindi/list.csv?v=x"})
    void aRefusalIsToldInTheLanguageOfItsDossier(String path) throws Exception {
        assertThat(problem(path, 400).path("detail").asString()).startsWith("इस पते में");
        assertThat(problem(path + "&lang=en", 400).path("detail").asString())
                .startsWith("This address");
    }

    @Test
    void aRefusalOfAHindiDossierIsHindiForOEmbedToo() throws Exception {
        assertThat(problem(oembed("/d/hindi?status=gone"), 400).path("detail").asString())
                .startsWith("इस पते में");
    }

    @Test
    void ofADossierIsToldInItsLanguageByTheCatalogueToo() throws Exception {
        JsonNode problem = problem("/api/dossiers/hindi?status=gone", 400);

        assertThat(problem.path("detail").asString()).startsWith("इस पते में").contains("status");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/dossiers?lang=xx, 400, lang, hi",
        "/api/dossiers/harbour?status=gone, 400, status, planned",
        "/api/dossiers/harbour?v=latest, 400, v, 16 hexadecimal digits",
        "/embed/harbour/list.svg?theme=red, 400, theme, dark",
        "/embed/harbour/list.png?width=9, 400, width, 200–2400",
        "/d/harbour/corrections.atom?from=May, 400, from, YYYY",
        "/oembed?maxwidth=wide, 400, maxwidth, 1–999999999",
        "/api/dossiers/nowhere, 404, ,",
        "/embed/nowhere/list.csv, 404, ,",
        "/embed/harbour/nothing.csv, 404, ,",
        "/oembed?url=x, 404, ,",
        "/oembed?format=xml, 501, ,",
        "/api/dossiers/harbour?v=0123456789abcdef, 410, ,",
        "/embed/harbour/list.csv?v=0123456789abcdef, 410, ,",
        "/api/nothing, 404, ,",
        "/d/nowhere/changes, 404, ,",
        "/VAADIN/nothing.js, 404, ,",
        "/d/harbour?view=text&q=%zz, 400, q, UTF-8",
        "/embed/harbour/list.csv?q=%ff&theme=dark, 400, q, UTF-8",
        "/d/a%2Fb, 400, ,"
    })
    void hasOneShapeEverywhereAndSaysWhatIsAllowed(
            String path, int status, @Nullable String parameter, @Nullable String allowed)
            throws Exception {
        String answer = served.getAs("localhost", path);
        JsonNode problem = JsonMapper.shared().readTree(answer.split("\r\n\r\n", 2)[1]);

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(problem.propertyNames()).contains("type", "title", "status", "detail");
        assertThat(problem.path("type").asString()).isEqualTo("about:blank");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).endsWith(".").doesNotContain("Exception");
        if (parameter != null && allowed != null) {
            JsonNode rejected = problem.path("rejected").path(0);
            assertThat(rejected.path("parameter").asString()).isEqualTo(parameter);
            assertThat(rejected.path("allowed").toString()).contains(allowed);
            assertThat(problem.path("detail").asString())
                    .contains("“" + parameter + "”")
                    .contains(allowed);
        }
        if (status == 410) {
            assertThat(problem.path("newest").asString()).startsWith("https://figures.example/");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/embed/hindi/list?q=%zz, hi, “q”",
        "/embed/hindi/list?q=%zz&lang=en, en, “%zz” is no value of “q”",
        "/embed/harbour/list?theme=%ff, en, “%ff” is no value of “theme”"
    })
    void inAFrameAnAddressThatCannotBeDecodedIsAnsweredWithAPage(
            String path, String language, String words) throws Exception {
        String answer = served.getAs("localhost", path);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("\r\nContent-Type: text/html;charset=UTF-8\r\n")
                .contains("<html lang=\"" + language + "\">", words, "%25")
                .doesNotContain("Set-Cookie");
    }

    @Test
    void aBrowserThatAsksForAPageIsAnsweredWithOne() throws Exception {
        assertThat(served.raw("GET /d/hindi?q=%zz", Map.of("Accept", "text/html,*/*;q=0.8"), ""))
                .startsWith("HTTP/1.1 400 ")
                .contains("<html lang=\"hi\">", "“q”");
    }

    @Test
    void anAddressThatCannotBeDecodedIsAnsweredWithTheHeadersOfAll() throws Exception {
        HttpResponse<String> answer = served.get("/embed/harbour/list.json?q=%ff");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().map())
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "referrer-policy",
                        "access-control-allow-origin");
    }

    /** Tomcat itself refuses these: no filter of the program sees them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/d/a%2Fb",
                "/embed/harbour/list%2Fx",
                "/api/dossiers/%5Charbour",
                "/d/harbour?q=<>",
                "/d/harbour?q=LONG"
            })
    void whatCannotBeReadAtAllIsAnsweredWithASentenceAndTheHeadersOfAll(String path)
            throws Exception {
        String answer = served.getAs("localhost", path.replace("LONG", "x".repeat(9_000)));

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("\r\nContent-Security-Policy: default-src 'none'\r\n")
                .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff\r\n")
                .containsIgnoringCase("\r\nAccess-Control-Allow-Origin: *\r\n")
                .contains("application/problem+json", "cannot be read: expected 8 KB at most")
                .doesNotContain("<html", "Tomcat", "Set-Cookie");
        String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        assertThat(JsonMapper.shared().readTree(body).path("status").asInt()).isEqualTo(400);
    }

    @Test
    void nothingHoldsMoreOfTheTextThanThePassagesWhereNoMoreIsToBeShown() throws Exception {
        String kept = "A café opened";
        assertThat(served.get("/d/harbour").body()).contains(kept);

        JsonNode wharf = JsonMapper.shared().readTree(served.get("/api/dossiers/wharf").body());
        for (String group : new String[] {"charts", "figures"}) {
            for (JsonNode exhibit : wharf.path(group)) {
                for (String ending : new String[] {"", ".svg", ".csv", ".json", "?passages=all"}) {
                    String path = "/embed/wharf/" + exhibit.path("id").asString() + ending;
                    assertThat(served.get(path).body()).as(path).doesNotContain(kept);
                }
            }
        }
        for (String path :
                new String[] {
                    "/",
                    "/d/wharf",
                    "/d/wharf?view=text",
                    "/d/wharf?statement=cranes-office",
                    "/d/wharf/corrections.atom",
                    "/embed/wharf/statements/quay"
                }) {
            assertThat(served.get(path).body()).as(path).doesNotContain(kept);
        }
    }
}
