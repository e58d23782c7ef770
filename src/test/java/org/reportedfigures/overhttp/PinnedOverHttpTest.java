package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.samples.InventedData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A version that was pinned before its dossier was corrected. */
@OverHttp
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PinnedOverHttpTest {
    private static final String EMBED = "/embed/pier/";
    private static final String CRANES = EMBED + "statements/cranes-office";
    private static final String CORRECTED = "Corrected on 1 June 2031: about 40 → about 41";
    private static final String SITE = "https://figures.example";

    private final Served served;
    private final Path pier;
    private final Map<String, byte[]> before = new HashMap<>();
    private String version = "";

    PinnedOverHttpTest(@LocalServerPort int port, @Value("${figures.data}") Path data) {
        served = new Served(port);
        pier = data.resolve(InventedData.PIER);
    }

    @BeforeAll
    void pinAndCorrect() throws Exception {
        version = version();
        for (String ending : new String[] {"", ".csv", ".json", ".svg", ".png"}) {
            before.put(ending, served.bytes(pinned(CRANES + ending)).body());
        }
        assertThat(served.page(pinned(EMBED + "list")).select(".notice")).isEmpty();
        Path text = pier.resolve("article.en.txt");
        Files.writeString(text, Files.readString(text).replace("about 40", "about 41"));
        Path file = pier.resolve("dossier.json");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"value\": 40", "\"value\": 41")
                        .replace("about 40 cranes", "about 41 cranes")
                        .replace("\"number\": \"40\"", "\"number\": \"41\"")
                        .replace(
                                "\"corrections\": [",
                                "\"corrections\": [{\"date\": \"2031-06-01\", \"statement\":"
                                        + " \"cranes-office\", \"was\": \"about 40\", \"is\":"
                                        + " \"about 41\", \"why\": {\"en\": \"Counted again.\"}},"));
        await().until(() -> !version().equals(version));
    }

    private String version() throws Exception {
        return served.json(EMBED + "list.json").path("version").asString();
    }

    private String pinned(String path) {
        return path + "?v=" + version;
    }

    @Test
    void aPageStaysAndTellsWhatWasCorrectedLater() throws Exception {
        Document page = served.page(pinned(CRANES));

        assertThat(page.select("h1").text()).contains("about 40 Cranes");
        assertThat(page.select(".notice").text()).contains("corrected since");
        assertThat(page.select(".notice a").attr("href")).isEqualTo(SITE + CRANES);
        assertThat(page.select(".corrected").text()).contains(CORRECTED);
        assertThat(page.select("meta[name=description]").attr("content"))
                .startsWith(
                        "This shows an older version of the data; it has been corrected since.");
    }

    @Test
    void aPageOfWhatWasNotCorrectedTellsThatANewerVersionExists() throws Exception {
        Document page = served.page(pinned(EMBED + "statements/trucks-dawn"));

        assertThat(page.select(".notice").text()).contains("a newer version exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".json", ".svg", ".png"})
    void dataAndPicturesStayToTheByteForEver(String ending) throws Exception {
        HttpResponse<byte[]> again = served.bytes(pinned(CRANES + ending));

        assertThat(again.body()).isEqualTo(before.get(ending));
        assertThat(Served.header(again, "Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".svg", ".png"})
    void asItIsNowEverythingTellsTheCorrection(String ending) throws Exception {
        String now = served.get(CRANES + ending).body();

        assertThat(ending.isEmpty() ? served.page(CRANES).select(".corrected").text() : now)
                .contains(CORRECTED);
        assertThat(served.page(CRANES).select("meta[name=description]").attr("content"))
                .contains("about 41 Cranes", CORRECTED);
    }

    @Test
    void jsonTellsItBesideTheRows() throws Exception {
        JsonNode now = served.json(CRANES + ".json");

        assertThat(now.path("corrections").path(0).path("is").asString()).isEqualTo("about 41");
        assertThat(now.path("corrections").path(1).path("is").asString()).isEqualTo("40");
        assertThat(now.path("rows").path(0).path("label").asString()).contains(CORRECTED);
    }

    @Test
    void theCatalogueTellsBothVersionsWithTheirAddresses() throws Exception {
        JsonNode versions = served.json("/api/dossiers/pier?status=happened").path("versions");
        JsonNode now = versions.path(0);
        JsonNode then = versions.path(1);

        assertThat(versions.size()).isEqualTo(2);
        assertThat(now.path("id").asString()).isEqualTo(version());
        assertThat(now.path("current").asBoolean()).isTrue();
        assertThat(then.path("id").asString()).isEqualTo(version);
        assertThat(then.path("current").asBoolean(true)).isFalse();
        assertThat(then.path("written").asString()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z");
        String address = then.path("links").path("timeline").path("json").asString();
        assertThat(address).isEqualTo(SITE + "/embed/pier/timeline.json?v=" + version);
        JsonNode old = served.json(address.substring(SITE.length()));
        assertThat(old.path("version").asString()).isEqualTo(version);
    }

    @Test
    void theCatalogueOfAPinnedVersionIsThatOfItsTime() throws Exception {
        String path = "/api/dossiers/pier";
        JsonNode now = served.json(path);
        JsonNode then = served.json(pinned(path));

        assertThat(then.path("version").asString()).isEqualTo(version);
        assertThat(now.path("version").asString()).isNotEqualTo(version);
        assertThat(then.path("corrections").size()).isEqualTo(now.path("corrections").size() - 1);
        assertThat(then.path("versions")).isEqualTo(now.path("versions"));
        assertThat(then.path("links").path("self").asString()).isEqualTo(SITE + pinned(path));
        String file = then.path("charts").path(0).path("links").path("csv").asString();
        assertThat(served.get(file.substring(SITE.length())).body())
                .contains("about 40 Cranes")
                .doesNotContain("about 41");
    }
}
