package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Other sites that ask how to show a link to us. */
@OverHttp
class OEmbedTest {
    private static final String ASK = "/oembed?format=json&url=https://figures.example";

    private final Served served;

    OEmbedTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    @Test
    void getsAFrameWithATitleAndTheCard() throws Exception {
        JsonNode rich = served.json(ASK + "/d/harbour?statement=cranes-office&maxwidth=400");
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
                served.json(ASK + "/embed/harbour/list%3Flang=hi%26category=works%26theme=dark");

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
        assertThat(Served.header(answer, "Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void isLedFromTheFirstHtmlOfTheDashboard() throws Exception {
        Document page = served.page("/d/harbour?statement=cranes-office");

        assertThat(page.select("head link[type=application/json+oembed]").attr("href"))
                .isEqualTo(
                        "https://figures.example/oembed?format=json&url=https%3A%2F%2F"
                                + "figures.example%2Fd%2Fharbour%3Fstatement%3Dcranes-office");
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://figures.example/embed/harbour/statements/cranes-office.png");
        assertThat(page.select("meta[property=og:title]").attr("content"))
                .startsWith("about 40 Cranes set up · told as done");
        assertThat(page.select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("https://figures.example/d/harbour/corrections.atom");
    }
}
