package org.reportedfigures.overhttp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportedfigures.samples.InventedData;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * The connections by which open pages are told of changes are bounded, and those of gone pages end.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "figures.changes.all=5",
            "figures.changes.dossier=4",
            "figures.changes.address=3",
            "figures.changes.heartbeat=100ms"
        })
@ContextConfiguration(initializers = InventedData.class)
class OpenPagesOverHttpTest {
    private static final int MOST_TRIES = 10_000;

    private final int port;
    private final List<Socket> open = new ArrayList<>();

    OpenPagesOverHttpTest(@LocalServerPort int port) {
        this.port = port;
    }

    /** A page that listens, and the first line of its answer. */
    private String listen(String dossier, String address) throws IOException {
        Socket page = new Socket("localhost", port);
        page.setSoTimeout(20_000);
        page.getOutputStream()
                .write(
                        "GET /d/%s/changes HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n\r\n"
                                .formatted(dossier, address)
                                .getBytes(UTF_8));
        String first = reader(page).readLine();
        if (first.contains("200")) {
            open.add(page);
        } else {
            page.close();
        }
        return first;
    }

    private static BufferedReader reader(Socket page) throws IOException {
        return new BufferedReader(new InputStreamReader(page.getInputStream(), UTF_8));
    }

    @AfterEach
    void leave() throws IOException {
        for (Socket page : open) {
            page.close();
        }
        open.clear();
    }

    /** One that is let in at last: the server finds out of itself that others have gone. */
    private void listenWhenFree(String dossier, String address) throws IOException {
        String answer = "";
        for (int i = 0; i < MOST_TRIES && !answer.contains("200"); i++) {
            answer = listen(dossier, address);
        }
        assertThat(answer).as(dossier + " from " + address).isEqualTo("HTTP/1.1 200 ");
    }

    @Test
    void anAddressADossierAndAllHaveABound() throws Exception {
        for (int i = 0; i < 3; i++) {
            listenWhenFree("harbour", "198.51.100.1");
        }
        assertThat(listen("harbour", "198.51.100.1")).isEqualTo("HTTP/1.1 503 ");
        assertThat(listen("quay", "198.51.100.1")).isEqualTo("HTTP/1.1 503 ");
        listenWhenFree("harbour", "2001:db8::1");
        assertThat(listen("harbour", "2001:db8::2")).isEqualTo("HTTP/1.1 503 ");
        listenWhenFree("quay", "2001:db8::3");
        assertThat(listen("quay", "198.51.100.2")).isEqualTo("HTTP/1.1 503 ");

        String refused =
                new Served(port)
                        .raw("GET /d/pier/changes", Map.of("X-Forwarded-For", "192.0.2.9"), "");
        assertThat(refused)
                .startsWith("HTTP/1.1 503 ")
                .contains("\r\nRetry-After: 60\r\n", "application/problem+json");
    }

    @Test
    void aPageThatHasGoneGivesItsPlaceBack() throws Exception {
        for (int i = 0; i < 3; i++) {
            listenWhenFree("harbour", "198.51.100.3");
        }
        assertThat(listen("harbour", "198.51.100.3")).isEqualTo("HTTP/1.1 503 ");
        leave();

        listenWhenFree("harbour", "198.51.100.3");
    }

    @Test
    void aPageThatIsToldNothingHearsAHeartbeat() throws Exception {
        listenWhenFree("harbour", "198.51.100.4");

        assertThat(reader(open.getLast()).lines().filter(":"::equals).limit(2)).hasSize(2);
    }

    @Test
    void whoAsksForTheHeadAloneIsAnsweredAtOnce() throws Exception {
        assertThat(new Served(port).raw("HEAD /d/harbour/changes", Map.of(), ""))
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-Type: text/event-stream")
                .endsWith("\r\n\r\n");
    }
}
