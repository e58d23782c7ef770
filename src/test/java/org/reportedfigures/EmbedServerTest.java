package org.reportedfigures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.dossiers.Harbour;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Embeds and what belongs to them, asked over HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "figures.url=https://figures.example/",
            "figures.embed.frame-ancestors=https://news.example"
        })
class EmbedServerTest {
    private static final String EMBED = "/embed/harbour/";

    @TempDir private static Path machine;

    @LocalServerPort private int port;
    private Served served = new Served(0);

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        Path data = machine.resolve("data");
        Harbour.in(data, "harbour");
        Harbour.in(data, "quay");
        properties.add("figures.data", () -> data);
        properties.add("figures.versions.folder", () -> machine.resolve("versions"));
    }

    @BeforeEach
    void find() {
        served = new Served(port);
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(served.get(path).body());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "traffic,200",
        "list,200",
        "timeline,200",
        "figures/cranes,200",
        "statements/cranes-office,200",
        "statements/quay,200",
        "traffic.svg,200",
        "list.png,200",
        "timeline.csv,200",
        "figures/cranes.json,200",
        "list.png?width=200,200",
        "list.png?width=2400,200",
        "list.png?width=199,400",
        "list?width=1000000,400",
        "list?theme=pink,400",
        "list?lang=xx,400",
        "list?status=gone,400",
        "list?v=latest,400",
        "list?v=0123456789abcdef,410",
        "list.csv?v=0123456789abcdef,410",
        "nothing,404",
        "nothing.csv,404",
        "figures/nothing,404",
        "statements/nothing.json,404",
        "list/more,404",
        "../list,404"
    })
    void anAddressIsAnsweredWithItsStatus(String path, int status) throws IOException {
        assertThat(served.getAs("localhost", EMBED + path)).startsWith("HTTP/1.1 " + status + " ");
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

    @Nested
    class APage {
        @Test
        void tellsTitleLanguageAndWordsWithTheirTranslation() throws Exception {
            Document page = page(EMBED + "statements/cranes-office");

            assertThat(page.title()).startsWith("about 40 Cranes set up · told as done");
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("blockquote[lang=en] mark").text()).isEqualTo("about 40 cranes");
            assertThat(page.select(".tr [lang=hi]").text()).isEqualTo("लगभग 40 क्रेन लगाई गईं।");
            assertThat(page.select("footer .source a").attr("href"))
                    .isEqualTo("https://example.org/harbour");
            assertThat(page.select("footer .back a").attr("href"))
                    .isEqualTo("https://figures.example/d/harbour");
            assertThat(page.select("link[type=application/json+oembed]").attr("href"))
                    .startsWith("https://figures.example/oembed?url=https%3A%2F%2Ffigures.example");
        }

        @Test
        void tellsOtherMentionsThatItLeavesOut() throws Exception {
            assertThat(page(EMBED + "statements/trucks-dawn").select(".hidden-rows").text())
                    .startsWith("Not shown: 1 other mention of this figure: 12 Trucks that came");
        }

        @Test
        void tellsThatAFilterIsOnAndThatItLeavesNothing() throws Exception {
            Document page = page(EMBED + "figures/cranes?status=planned");

            assertThat(page.select(".empty").text()).isEqualTo("No mention fits this filter.");
            assertThat(page.select(".about").text()).contains("A filter is on: 1 of 4 mentions");
        }

        @Test
        void tellsWhatWasCorrected() throws Exception {
            String corrected = "Corrected on 6 May 2031: 14 → 40 Misread.";

            for (String path : List.of("statements/cranes-office", "list", "figures/cranes")) {
                assertThat(page(EMBED + path).select(".corrected").text()).isEqualTo(corrected);
            }
            assertThat(page(EMBED + "traffic").select(".corrected")).isEmpty();
            assertThat(page("/d/harbour").select(".corrected").text()).startsWith(corrected);
        }

        @Test
        void mayDoNothingThatItsPolicyDoesNotNameByHash() throws Exception {
            HttpResponse<String> answer = served.get(EMBED + "traffic");

            assertThat(header(answer, "Content-Security-Policy"))
                    .startsWith("default-src 'none'; style-src 'sha256-")
                    .endsWith("; frame-ancestors https://news.example")
                    .doesNotContain("unsafe", "'self'");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).isNotEmpty();
            assertThat(answer.body()).doesNotContain(" style=", " onload=");
        }

        @Test
        void showsARefusalInAPageThatQuotesItAsText() throws Exception {
            HttpResponse<String> answer = served.get(EMBED + "list?status=%3Cimg%20src=x%3E");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("&lt;img src=x&gt;").doesNotContain("<img");
            assertThat(Jsoup.parse(answer.body()).select(".about").text())
                    .contains("Possible: happened, ongoing, planned, possible");
        }
    }

    @Nested
    class TheBytes {
        @ParameterizedTest
        @CsvSource({"br,br", "'gzip, deflate, br, zstd',br", "gzip,gzip", "'br;q=0, gzip',gzip"})
        void areEncodedAsTheRequestAccepts(String accepted, String coding) throws Exception {
            HttpResponse<byte[]> answer =
                    served.bytes(EMBED + "traffic", "Accept-Encoding", accepted);

            assertThat(header(answer, "Content-Encoding")).isEqualTo(coding);
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.body().length).isLessThan(10_240);
        }

        @Test
        void areTheSameInEveryEncodingEachWithATagOfItsOwn() throws Exception {
            HttpResponse<byte[]> plain = served.bytes(EMBED + "list");
            HttpResponse<byte[]> gzip = served.bytes(EMBED + "list", "Accept-Encoding", "gzip");
            HttpResponse<byte[]> brotli = served.bytes(EMBED + "list", "Accept-Encoding", "br");

            assertThat(header(plain, "Content-Encoding")).isEmpty();
            assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                    .isEqualTo(plain.body());
            assertThat(List.of(header(plain, "ETag"), header(gzip, "ETag"), header(brotli, "ETag")))
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
                            "\"other\", W/" + header(first, "ETag"));

            assertThat(header(first, "Cache-Control"))
                    .isEqualTo("public, max-age=300, stale-while-revalidate=86400");
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(header(first, "ETag"));
            assertThat(header(again, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"list.csv", "list.json", "list.svg", "list.png", "nothing.json"})
        void ofDataMayBeReadByAnyPage(String path) throws Exception {
            assertThat(header(served.bytes(EMBED + path), "Access-Control-Allow-Origin"))
                    .isEqualTo("*");
        }
    }

    @Nested
    class AProblem {
        @Test
        void listsWhatIsAllowed() throws Exception {
            JsonNode problem = json(EMBED + "list.json?status=gone&width=0");

            assertThat(problem.path("status").asInt()).isEqualTo(400);
            assertThat(problem.path("rejected").path(0).path("parameter").asString())
                    .isEqualTo("status");
            assertThat(problem.path("rejected").path(0).path("allowed").toString())
                    .isEqualTo("[\"happened\",\"ongoing\",\"planned\",\"possible\"]");
            assertThat(problem.path("rejected").path(1).path("allowed").toString())
                    .isEqualTo("[\"200–2400\"]");
        }

        @Test
        void isShortHoweverLongTheQueryIs() throws Exception {
            String query = "list.json?status=" + "x".repeat(5_000);

            assertThat(served.bytes(EMBED + query).body().length).isLessThan(2_000);
            assertThat(served.getAs("localhost", EMBED + "list?q=" + "x".repeat(100_000)).length())
                    .isLessThan(4_000);
        }
    }

    @Nested
    class AnOEmbedConsumer {
        private static final String ASK = "/oembed?format=json&url=https://figures.example";

        @Test
        void getsAFrameWithATitleAndTheCard() throws Exception {
            JsonNode rich = json(ASK + "/d/harbour?statement=cranes-office&maxwidth=400");
            Document html = Jsoup.parse(rich.path("html").asString());

            assertThat(rich.path("version").asString()).isEqualTo("1.0");
            assertThat(rich.path("type").asString()).isEqualTo("rich");
            assertThat(rich.path("width").asInt()).isEqualTo(400);
            assertThat(html.select("iframe").attr("src"))
                    .isEqualTo("https://figures.example/embed/harbour/statements/cranes-office");
            assertThat(html.select("iframe").attr("title")).contains("told as done", "Port office");
            assertThat(rich.path("thumbnail_url").asString())
                    .isEqualTo(html.select("iframe").attr("src") + ".png");
        }

        @Test
        void keepsTheParametersOfTheAddress() throws Exception {
            JsonNode rich =
                    json(ASK + "/embed/harbour/list%3Flang=hi%26category=works%26theme=dark");

            assertThat(rich.path("html").asString())
                    .contains("/embed/harbour/list?category=works&amp;lang=hi&amp;theme=dark\"");
        }

        @ParameterizedTest
        @CsvSource({
            "/oembed?url=https://evil.example/d/harbour,404",
            "/oembed?url=https://figures.example.evil.example/d/harbour,404",
            "/oembed?url=http://figures.example/d/harbour,404",
            "/oembed?url=https://figures.example/d/nowhere,404",
            "/oembed?url=https://figures.example/embed/harbour/nothing,404",
            "/oembed?url=https://figures.example/,404",
            "/oembed?url=%25,404",
            "/oembed,404",
            "/oembed?format=xml&url=https://figures.example/d/harbour,501",
            "/oembed?maxwidth=0&url=https://figures.example/d/harbour,400",
            "/oembed?maxwidth=99999999999999999999&url=https://figures.example/d/harbour,400"
        })
        void isToldWhatThereIsNot(String path, int status) throws Exception {
            HttpResponse<String> answer = served.get(path);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        }

        @Test
        void isLedFromTheFirstHtmlOfTheDashboard() throws Exception {
            Document page = page("/d/harbour?statement=cranes-office");

            assertThat(page.select("head link[type=application/json+oembed]").attr("href"))
                    .isEqualTo(
                            "https://figures.example/oembed?format=json&url=https%3A%2F%2F"
                                    + "figures.example%2Fd%2Fharbour%3Fstatement%3Dcranes-office");
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .isEqualTo(
                            "https://figures.example/embed/harbour/statements/cranes-office.png");
            assertThat(page.select("meta[property=og:title]").attr("content"))
                    .startsWith("about 40 Cranes set up · told as done");
            assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                    .isEqualTo("https://figures.example/d/harbour/corrections.atom");
        }
    }

    @Test
    void theFeedTellsEveryCorrectionWithItsLabel() throws Exception {
        HttpResponse<String> answer = served.get("/d/harbour/corrections.atom");
        Document feed = Jsoup.parse(answer.body(), "", org.jsoup.parser.Parser.xmlParser());

        assertThat(header(answer, "Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.select("feed > updated").text()).isEqualTo("2031-05-06T00:00:00Z");
        assertThat(feed.select("entry > title").text())
                .startsWith("about 40 Cranes set up · told as done");
        assertThat(feed.select("entry > summary").text())
                .isEqualTo("Corrected on 6 May 2031: 14 → 40 Misread.");
        assertThat(served.get("/d/nowhere/corrections.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void theScriptForHostsIsShort() throws Exception {
        HttpResponse<String> script = served.get("/embed.js");

        assertThat(header(script, "Content-Type")).startsWith("text/javascript");
        assertThat(script.body().getBytes(UTF_8).length).isBetween(100, 2_048);
    }

    @Test
    void aVersionThatIsPinnedStaysAndTellsWhatWasCorrectedLater() throws Exception {
        String version = json("/embed/quay/list.json").path("version").asString();
        String pinned = "statements/cranes-office%s?v=" + version;
        byte[] csv = served.bytes("/embed/quay/" + pinned.formatted(".csv")).body();
        String other = served.get("/embed/quay/statements/trucks-dawn?v=" + version).body();
        assertThat(other).doesNotContain("newer version");

        Path file = machine.resolve("data/quay/dossier.json");
        String json = Files.readString(file);
        Files.writeString(
                file,
                json.replace("\"value\": 40", "\"value\": 41")
                        .replace("about 40 cranes\"", "about 41 cranes\"")
                        .replace("\"number\": \"40\"", "\"number\": \"41\"")
                        .replace("says that about 40", "says that about 41")
                        .replace(
                                "\"corrections\": [",
                                "\"corrections\": [{\"date\": \"2031-06-01\", \"statement\":"
                                        + " \"cranes-office\", \"was\": \"about 40\", \"is\":"
                                        + " \"about 41\", \"why\": {\"en\": \"Counted again.\"}},"));
        Path text = machine.resolve("data/quay/article.en.txt");
        Files.writeString(text, Files.readString(text).replace("about 40", "about 41"));
        await().until(() ->
                !json("/embed/quay/list.json").path("version").asString().equals(version));

        Document page = page("/embed/quay/" + pinned.formatted(""));
        assertThat(page.select("h1").text()).contains("about 40 Cranes");
        assertThat(page.select(".notice").text()).contains("corrected since");
        assertThat(page.select(".notice a").attr("href"))
                .isEqualTo("https://figures.example/embed/quay/statements/cranes-office");
        assertThat(page.select(".corrected").text())
                .contains("Corrected on 1 June 2031: about 40 → about 41");
        assertThat(page("/embed/quay/statements/trucks-dawn?v=" + version).select(".notice").text())
                .contains("a newer version exists");
        JsonNode kept = json("/api/dossiers/quay").path("versions");
        assertThat(kept.valueStream().map(one -> one.path("id").asString()))
                .containsExactly(json("/embed/quay/list.json").path("version").asString(), version);
        assertThat(kept.path(0).path("current").asBoolean()).isTrue();
        assertThat(kept.path(1).path("current").asBoolean()).isFalse();
        assertThat(kept.path(1).path("written").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z");
        String old = kept.path(1).path("links").path("list").path("json").asString();
        assertThat(old).isEqualTo("https://figures.example/embed/quay/list.json?v=" + version);
        assertThat(json(old.replace("https://figures.example", "")).path("version").asString())
                .isEqualTo(version);
        assertThat(json("/embed/quay/list.json").path("corrections").path(0).path("is").asString())
                .isEqualTo("about 41");
        HttpResponse<byte[]> again = served.bytes("/embed/quay/" + pinned.formatted(".csv"));
        assertThat(again.body()).isEqualTo(csv);
        assertThat(header(again, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(page("/embed/quay/statements/cranes-office").select("h1").text())
                .contains("about 41 Cranes");
    }
}
