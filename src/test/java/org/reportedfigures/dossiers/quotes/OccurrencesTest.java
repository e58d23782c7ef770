package org.reportedfigures.dossiers.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void wordsOfEveryLengthAreFoundWhereTheyStand() throws Exception {
        Random random = new Random(7);
        String text =
                random.ints(3_000, 'a', 'd')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        Occurrences occurrences = new Occurrences(text);
        for (int i = 0; i < 2_000; i++) {
            int start = random.nextInt(text.length());
            int end = Math.min(text.length(), start + 1 + random.nextInt(30));
            String wanted = text.substring(start, end);
            int[] all =
                    IntStream.range(0, text.length())
                            .filter(at -> text.startsWith(wanted, at))
                            .limit(3)
                            .toArray();
            assertThat(occurrences.of(wanted, 3)).as(wanted).isEqualTo(all);
        }
    }

    @Test
    void overlappingWordsAreFoundTwice() throws Exception {
        assertThat(new Occurrences("xababax").of("aba", 2)).containsExactly(1, 3);
        assertThat(new Occurrences("aaaaaaaaaa").of("aaaaaaaaa", 2)).containsExactly(0, 1);
    }

    @Test
    void whatDoesNotStandThereIsNotFound() throws Exception {
        assertThat(new Occurrences("").of("a", 2)).isEmpty();
        assertThat(new Occurrences("").of("a whole sentence", 2)).isEmpty();
        assertThat(new Occurrences("short").of("a whole sentence", 2)).isEmpty();
        assertThat(new Occurrences("a whole sentenc").of("a whole sentence", 2)).isEmpty();
    }

    @Test
    void workIsBounded() {
        Occurrences occurrences = new Occurrences("a".repeat(1_000_000));
        assertThatThrownBy(() ->
                        occurrences.of("a".repeat(5_000) + "b".repeat(1) + "a".repeat(5_000), 2))
                .isInstanceOf(Occurrences.TooMuchWork.class);
    }
}
