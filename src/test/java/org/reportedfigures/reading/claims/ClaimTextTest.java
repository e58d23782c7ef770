package org.reportedfigures.reading.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Status;
import org.reportedfigures.reading.Reader;

class ClaimTextTest {
    private static final Reader ENGLISH = Reader.in("en").orElseThrow();

    private static SpeakerNames thousand() {
        var names = new HashMap<String, List<String>>();
        for (int i = 0; i < 1_000; i++) {
            int id = i;
            names.put(
                    "s" + i,
                    IntStream.range(0, 10)
                            .mapToObj(n -> "office %d of ward %d".formatted(n, id))
                            .toList());
        }
        return SpeakerNames.of(ENGLISH, names, Map.of());
    }

    /** The limit is a hundred times what it takes: it holds where reading is not linear. */
    @Test
    void aPassageOf100KilobytesAndAThousandSpeakersAreRead() {
        String sentence = "Office 3 of ward 77 said that 512 soldiers were sent to the front, ";
        String text = sentence.repeat(100_000 / sentence.length()) + "and nothing more.";
        Span all = new Span(0, text.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    ClaimText claims = ClaimText.of(ENGLISH, text, thousand());
                    for (int at = text.indexOf("512"); at >= 0; at = text.indexOf("512", at + 1)) {
                        claims.whether(all, new Span(at, at + 3), Status.HAPPENED);
                    }
                });
    }

    @Test
    void aNumberInANameIsPartOfIt() {
        String text = "Office 3 of ward 77 said that 512 soldiers were sent.";
        ClaimText claims = ClaimText.of(ENGLISH, text, thousand());
        Span all = new Span(0, text.length());
        Span number = new Span(text.indexOf("512"), text.indexOf("512") + 3);
        assertThat(claims.who(all, number, null, "s77", null, false).isYes()).isTrue();
        assertThat(claims.who(all, number, null, "s78", null, false).isNo()).isTrue();
    }

    @Test
    void whoPassesItOnIsNotWhoSaysIt() {
        String text = "Russian media, citing the DIA, said 512 soldiers were sent.";
        var names =
                SpeakerNames.of(
                        ENGLISH,
                        Map.of("media", List.of("Russian media"), "dia", List.of("DIA")),
                        Map.of());
        ClaimText claims = ClaimText.of(ENGLISH, text, names);
        Span all = new Span(0, text.length());
        Span number = new Span(text.indexOf("512"), text.indexOf("512") + 3);
        assertThat(claims.who(all, number, null, "media", null, false).isYes()).isFalse();
        assertThat(claims.who(all, number, null, "dia", null, false).isYes()).isFalse();
    }
}
