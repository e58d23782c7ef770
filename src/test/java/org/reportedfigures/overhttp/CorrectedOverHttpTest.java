package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A correction is visible, never silent: on every surface, asked over HTTP. */
@OverHttp
class CorrectedOverHttpTest {
    private static final String EMBED = "/embed/harbour/";
    private static final String NOTE = "Corrected on 6 May 2031: 14 → 40 Misread.";

    private final Served served;

    CorrectedOverHttpTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    @Test
    void pagesTellItByTheRow() throws Exception {
        for (String path : List.of("statements/cranes-office", "list", "figures/cranes")) {
            assertThat(served.page(EMBED + path).select(".corrected").text()).isEqualTo(NOTE);
        }
        assertThat(served.page(EMBED + "traffic").select(".corrected")).isEmpty();
        assertThat(served.page("/d/harbour").select(".corrected").text()).startsWith(NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list.svg",
                "list.png",
                "list.csv",
                "list.json",
                "timeline.svg",
                "timeline.csv",
                "figures/cranes.svg",
                "statements/cranes-office.png"
            })
    void picturesAndDataTellIt(String path) throws Exception {
        assertThat(served.get(EMBED + path).body()).contains(NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "timeline", "figures/cranes", "statements/cranes-office"})
    void itIsDrawnInThePictureItself(String path) throws Exception {
        String svg = served.get(EMBED + path + ".svg?width=900").body();

        assertThat(Jsoup.parse(svg, Parser.xmlParser()).select("text").eachText())
                .anyMatch(line -> line.startsWith(NOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"traffic.svg", "figures/trucks.png", "traffic.csv", "traffic.json"})
    void picturesAndDataOfOtherRowsDoNot(String path) throws Exception {
        assertThat(served.get(EMBED + path).body()).isNotEmpty().doesNotContain("Corrected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"meta[name=description]", "meta[property=og:image:alt]"})
    void whatALinkToTheDashboardSaysTellsIt(String description) throws Exception {
        assertThat(served.page("/d/harbour").select(description).attr("content")).contains(NOTE);
    }

    @Test
    void theFeedTellsEveryCorrectionWithItsLabel() throws Exception {
        HttpResponse<String> answer = served.get("/d/harbour/corrections.atom");
        Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());

        assertThat(Served.header(answer, "Content-Type")).startsWith("application/atom+xml");
        assertThat(feed.select("feed > updated").text()).isEqualTo("2031-05-06T00:00:00Z");
        assertThat(feed.select("entry > title").text())
                .startsWith("about 40 Cranes set up · told as done");
        assertThat(feed.select("entry > summary").text()).isEqualTo(NOTE);
        assertThat(served.get("/d/nowhere/corrections.atom").statusCode()).isEqualTo(404);
    }
}
