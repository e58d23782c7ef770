package org.reportedfigures.overhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.samples.EventDossier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Ten of the slowest drawings at once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "vaadin.productionMode=true")
class SlowPicturesTest {
    private static final int DRAWINGS = 10;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir private static Path machine;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) throws IOException {
        EventDossier.write(machine.resolve("data/events"), 1000);
        properties.add("figures.data", () -> machine.resolve("data"));
        properties.add("figures.versions.folder", () -> machine.resolve("versions"));
    }

    private CompletableFuture<HttpResponse<byte[]>> ask(String path) {
        URI address = URI.create("http://localhost:" + port + path);
        return CLIENT.sendAsync(
                HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    @Test
    void healthIsToldBeforeTheyAreDrawn() {
        assertThat(ask("/actuator/health").join().statusCode()).isEqualTo(200);
        List<CompletableFuture<HttpResponse<byte[]>>> drawings =
                IntStream.range(0, DRAWINGS)
                        .mapToObj(i -> ask("/embed/events/timeline.png?width=" + (2000 + i)))
                        .toList();
        CompletableFuture.anyOf(
                        CompletableFuture.anyOf(drawings.toArray(CompletableFuture[]::new)),
                        ask("/actuator/health"))
                .join();
        long drawn = drawings.stream().filter(CompletableFuture::isDone).count();

        assertThat(drawn).isZero();
        assertThat(drawings).allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
    }
}
