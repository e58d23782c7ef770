package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Push would hold a connection a visitor, and answer pages of any origin with their cookies. */
@OverHttp
class NoPushTest {
    private final Served served;

    NoPushTest(@LocalServerPort int port) {
        served = new Served(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/push",
                "/VAADIN/push?v-uiId=0&v-pushId=x",
                "/?v-r=push",
                "/?v-r=push&v-uiId=0&X-Atmosphere-Transport=long-polling",
                "/d/harbour?v-r=push"
            })
    void itsPathsAreRefusedToOtherOrigins(String path) throws Exception {
        for (String method : new String[] {"GET", "POST"}) {
            Map<String, String> foreign = Map.of("Origin", "https://evil.example");
            String answer = served.raw(method + " " + path, foreign, "");

            assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json");
            assertThat(answer)
                    .doesNotContainIgnoringCase("set-cookie")
                    .doesNotContain("evil.example")
                    .doesNotContainIgnoringCase("access-control-allow-credentials");
        }
    }

    @Test
    void noConnectionBecomesAWebsocket() throws Exception {
        Map<String, String> upgrade =
                Map.of(
                        "Upgrade", "websocket",
                        "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==",
                        "Sec-WebSocket-Version", "13",
                        "Origin", "https://evil.example");
        for (String path : new String[] {"/VAADIN/push", "/?v-r=push&v-uiId=0"}) {
            assertThat(served.raw("GET " + path, upgrade, "")).startsWith("HTTP/1.1 4");
        }
    }
}
