package org.reportedfigures.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportedfigures.samples.LargeDossier;

/** As many texts as the limits allow, a small heap, and many readers at once. */
class MemoryIT {
    private static final int VISITORS = 30;

    @Test
    void thirtyReadersOfSixtyMebibytesOfTextAreAnsweredOutOfASmallHeap(@TempDir Path data)
            throws IOException {
        Path folder = data.resolve("large");
        LargeDossier.write(folder, 200, 20);
        Files.writeString(folder.resolve("long.txt"), "Nobody said a word.\n".repeat(200_000));
        String documents =
                IntStream.range(0, 15)
                        .mapToObj(i ->
                                ", {\"id\": \"d%d\", \"file\": \"long.txt\", \"language\": \"en\","
                                                .formatted(i)
                                        + " \"rights\": {\"show\": \"full\"}}")
                        .collect(Collectors.joining());
        Path json = folder.resolve("dossier.json");
        String dossier = Files.readString(json);
        int end = dossier.indexOf(']', dossier.indexOf("\"documents\""));
        Files.writeString(json, dossier.substring(0, end) + documents + dossier.substring(end));

        try (RunningJar server = RunningJar.over(data, List.of("-Xmx384m"));
                ExecutorService visitors = Executors.newFixedThreadPool(VISITORS)) {
            List<CompletableFuture<Integer>> answers =
                    IntStream.range(0, VISITORS)
                            .mapToObj(i ->
                                    CompletableFuture.supplyAsync(
                                            () ->
                                                    server.get("/d/large?text=d" + i % 15)
                                                            .statusCode(),
                                            visitors))
                            .toList();
            assertThat(answers)
                    .extracting(CompletableFuture::join)
                    .isSubsetOf(200, 503)
                    .contains(200);
            assertThat(server.get("/d/large?text=d3").statusCode()).isEqualTo(200);
            assertThat(server.get("/actuator/health").body()).contains("UP");
            assertThat(server.log()).doesNotContain("OutOfMemoryError");
        }
    }
}
