package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reportedfigures.samples.InventedData.SIGNS_IN_NAME;
import static org.reportedfigures.samples.InventedData.SIGNS_IN_TEXT;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Words of a text that look like signs of this program come out as they went in. */
@OverHttp
class SignsOfOursTest {
    private static final String PASSAGE =
            "The port office says that about 40 cranes were set up "
                    + SIGNS_IN_TEXT
                    + " in spring.";

    @LocalServerPort private int port;

    private Served served;

    @BeforeEach
    void ask() {
        served = new Served(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?category=works",
                "?q=cranes&statement=cranes-office",
                "?statement=cranes-office",
                "?status=happened&chart=scale&lang=hi&sort=value"
            })
    void onADashboard(String state) throws Exception {
        Document page = served.page("/d/signs" + state);

        page.select("#text button").remove();
        assertThat(page.select("#text").text()).contains(PASSAGE);
        assertThat(page.select("#list .passage").eachText()).contains(PASSAGE);
        assertThat(page.select("#list .noun").eachText()).contains(SIGNS_IN_NAME);
        assertThat(page.select("#list .line")).hasSameSizeAs(page.select("#list .line .told"));
        assertThat(page.select("#timeline .walk a").text()).contains(SIGNS_IN_NAME);
        assertThat(page.select("#list .menu")).hasSize(1);
    }

    @Test
    void chosenInTheCard() throws Exception {
        Document page = served.page("/d/signs?category=works&statement=cranes-office");

        assertThat(page.select("#card").text()).contains(PASSAGE).contains(SIGNS_IN_NAME);
    }

    @Test
    void anAddressKeepsTheFilterAndTheWordsDoNot() throws Exception {
        Document page = served.page("/d/signs?category=works");

        assertThat(page.select("#list .line a").eachAttr("href"))
                .containsExactly("d/signs?category=works&statement=cranes-office#chosen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list?category=works", "statements/cranes-office", "timeline"})
    void inAnEmbed(String exhibit) throws Exception {
        assertThat(served.page("/embed/signs/" + exhibit).text())
                .contains(PASSAGE)
                .contains(SIGNS_IN_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.json", "list.csv?category=works"})
    void inAFile(String file) throws Exception {
        assertThat(served.get("/embed/signs/" + file).body())
                .contains(PASSAGE)
                .contains(SIGNS_IN_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.svg", "statements/cranes-office.svg"})
    void inAPicture(String file) throws Exception {
        assertThat(words(served.get("/embed/signs/" + file).body())).contains(words(SIGNS_IN_NAME));
    }

    /** Lines of a picture are cut anywhere. */
    private static String words(String text) {
        return text.replaceAll("<[^>]*>|\\s+", "");
    }
}
