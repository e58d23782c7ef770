package org.reportedfigures.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of the first dossier's article, and what else looks like one. */
class SeedReadTest {
    private static List<String> read() throws IOException {
        String text = Files.readString(Path.of("data/wonsan-2025/article.hi.txt"));
        return Read.in("hi", text).stream()
                .map(q ->
                        "%s = %s %s, %s, %s%s"
                                .formatted(
                                        q.text(),
                                        q.value(),
                                        q.bound().id(),
                                        q.kind().id(),
                                        q.counted(),
                                        q.estimate() ? ", estimate" : ""))
                .toList();
    }

    @Test
    void everyNumberIsReadAndToldApart() throws IOException {
        assertThat(read())
                .containsExactly(
                        "तीन = 3 plain, duration, दिन",
                        "152 = 152 plain, attribute, मिमी",
                        "12 मिलियन = 12000000 more-than, count, गोले",
                        "28,000 = 28000 about, count, कंटेनर",
                        "152 = 152 plain, attribute, मिमी",
                        "1।2 करोड़ = 12000000 more-than, count, null, estimate",
                        "13,000 = 13000 about, count, सैनिक",
                        "5,000 = 5000 plain, count, श्रमिक",
                        "1,000 = 1000 plain, count, सैपर");
    }
}
