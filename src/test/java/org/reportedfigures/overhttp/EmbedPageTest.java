package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Embeds as pages for a frame, asked over HTTP. */
@OverHttp
class EmbedPageTest {
    private static final String EMBED = "/embed/harbour/";

    private final Served served;

    EmbedPageTest(@LocalServerPort int port) {
        served = new Served(port);
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
        "../list,400"
    })
    void anAddressIsAnsweredWithItsStatus(String path, int status) throws IOException {
        assertThat(served.getAs("localhost", EMBED + path)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void tellsTitleLanguageAndWordsWithTheirTranslation() throws Exception {
        Document page = served.page(EMBED + "statements/cranes-office");

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
    void ofSeveralTranslationsTheReadersOwnIsShown() throws Exception {
        String statement = "/embed/hindi/statements/shells-dia?lang=";

        assertThat(served.page(statement + "fr").select(".tr > [lang]").eachAttr("lang"))
                .containsExactly("fr");
        assertThat(served.page(statement + "hi").select(".tr > [lang]").eachAttr("lang"))
                .containsExactly("en");
    }

    @Test
    void tellsOtherMentionsThatItLeavesOut() throws Exception {
        assertThat(served.page(EMBED + "statements/trucks-dawn").select(".hidden-rows").text())
                .startsWith("Not shown: 1 other mention of this figure: 12 Trucks that came");
    }

    @Test
    void tellsThatAFilterIsOnAndThatItLeavesNothing() throws Exception {
        Document page = served.page(EMBED + "figures/cranes?status=planned");

        assertThat(page.select(".empty").text()).isEqualTo("No mention fits this filter.");
        assertThat(page.select(".about").text()).contains("A filter is on: 1 of 4 mentions");
    }

    /** Two mentions of trucks have no date; neither cranes nor ships would show them. */
    @ParameterizedTest
    @CsvSource({"list,2", "timeline,2", "traffic,2", "figures/trucks,2", "figures/cranes,0"})
    void countsWithoutADateWhatItWouldShow(String path, int undated) throws Exception {
        String query = "?from=2031-01";
        String told = "2 entries without a date are not shown.";

        assertThat(served.json(EMBED + path + ".json" + query).path("undated_left_out").asInt())
                .isEqualTo(undated);
        assertThat(served.page(EMBED + path + query).text().contains(told)).isEqualTo(undated == 2);
    }

    @Test
    void mayDoNothingThatItsPolicyDoesNotNameByHash() throws Exception {
        HttpResponse<String> answer = served.get(EMBED + "traffic");

        assertThat(Served.header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .contains("; frame-ancestors ")
                .doesNotContain("unsafe");
        assertThat(Served.header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Served.header(answer, "Referrer-Policy")).isNotEmpty();
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
