package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The running program over a folder of its own, asked over HTTP. */
@OverHttp
class ServerTest {
    private static final String WRONG = "\"value\": \"forty\"";
    private static final String RIGHT = "\"value\": 40";

    private final Served served;
    private final Path data;

    private final ApplicationContext program;

    ServerTest(
            @LocalServerPort int port,
            @Value("${figures.data}") Path data,
            ApplicationContext program) {
        served = new Served(port);
        this.data = data;
        this.program = program;
    }

    private void rewrite(String words, String others) throws IOException {
        Path file = data.resolve("quay/dossier.json");
        Files.writeString(file, Files.readString(file).replace(words, others));
    }

    @ParameterizedTest
    @CsvSource({
        "/,200",
        "/?lang=hi,200",
        "/d/harbour,200",
        "/d/harbour?category=nonsense,200",
        "/d/nowhere,404",
        "/d/harbour/more,404",
        "/d/,404",
        "/nowhere,404",
        "/d/nowhere/changes,404",
        "/api/dossiers,200",
        "/api/dossiers/harbour,200",
        "/api/dossiers/nowhere,404",
        "/api/dossiers/harbour?status=nonsense,400",
        "/actuator/env,404",
        "/actuator/prometheus,200",
        "/d/harbour?q=%zz,400"
    })
    void anAddressIsAnsweredWithItsStatus(String path, int status) throws IOException {
        assertThat(served.getAs("localhost", path)).startsWith("HTTP/1.1 " + status + " ");
    }

    @Test
    void aQueryThatCannotBeDecodedIsAnsweredWithASentence() throws IOException {
        assertThat(served.getAs("localhost", "/d/harbour?q=%zz"))
                .contains("application/problem+json", "cannot be decoded", "%25");
    }

    @Test
    void theFirstHtmlIsTheWholePage() throws IOException, InterruptedException {
        Document page = Jsoup.parse(served.get("/d/harbour?statement=trucks-dawn").body());

        assertThat(page.title()).isEqualTo("The harbour of Nowhere (invented)");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("#first reported-text mark")).isNotEmpty();
        assertThat(page.select("#first [data-chart=list] [aria-current=true]")).isNotEmpty();
        assertThat(page.select("#first + *, #outlet")).isNotEmpty();
        assertThat(page.select("noscript")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=40", "q=forty", "q=%E0%A5%AA%E0%A5%A6", "q=forty+cranes"})
    void aNumberIsSearchedForHoweverItIsWritten(String query)
            throws IOException, InterruptedException {
        Document page = Jsoup.parse(served.get("/d/harbour?" + query).body());

        assertThat(page.select("#first [data-chart=list] [data-statement]"))
                .extracting(found -> found.attr("data-statement"))
                .containsOnly("cranes-office");
    }

    @Test
    void anOpenPageHearsTheVersionAtOnceAndAgainWhenTheFileChanges() throws Exception {
        try (ChangeListener told = served.changes("quay")) {
            String first = told.next();
            rewrite("The harbour of Nowhere", "The quay of Nowhere");
            String second = told.next();

            assertThat(first).matches("[0-9a-f]{16}-[0-9a-f]+");
            assertThat(second).matches("[0-9a-f]{16}-[0-9a-f]+").isNotEqualTo(first);
            assertThat(served.get("/d/quay").body()).contains("The quay of Nowhere");
            try (ChangeListener late = served.changes("quay")) {
                assertThat(late.next()).isEqualTo(second);
            }
        }
    }

    @Test
    void aBrokenDossierIsDegradedAndNeverDown() throws Exception {
        assertThat(served.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        try (ChangeListener told = served.changes("quay")) {
            String whole = told.next();
            rewrite(RIGHT, WRONG);
            told.next();
            HttpResponse<String> health = served.get("/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .contains("\"status\":\"DEGRADED\"", "quay/dossier.json:39:20")
                    .doesNotContain(String.valueOf(data.getParent()));
            assertThat(served.get("/d/quay").body())
                    .contains("quay/dossier.json:39:20", "about 40 cranes")
                    .doesNotContain(String.valueOf(data.getParent()));
            assertThat(served.get("/d/harbour").statusCode()).isEqualTo(200);

            rewrite(WRONG, RIGHT);
            assertThat(told.next()).isEqualTo(whole);
            assertThat(served.get("/actuator/health").body()).contains("\"status\":\"UP\"");
        }
    }

    /** Until all has started, everybody at the door is served already. */
    @Test
    void healthIsTheOneOfItsDossiersFromTheFirstMomentOn() throws Exception {
        AvailabilityChangeEvent.publish(program, ReadinessState.REFUSING_TRAFFIC);
        try {
            HttpResponse<String> health = served.get("/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"UP\"");
        } finally {
            AvailabilityChangeEvent.publish(program, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }
}
