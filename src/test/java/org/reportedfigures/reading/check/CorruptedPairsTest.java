package org.reportedfigures.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reportedfigures.reading.Reader;

/**
 * What the check must never do, and what it should: many thousand sentences with true numbers, each
 * corrupted in every way there is. The sentences are written without the reader. {@code
 * -Dpairs=100000} takes more of them.
 */
class CorruptedPairsTest {
    private static final int PAIRS = Integer.getInteger("pairs", 12_000);
    private static final int MOST_TOLD = 12;

    private static final List<Pair> REFUSED = new ArrayList<>();
    private static final List<String> BELIEVED = new ArrayList<>();
    private static final Map<Corruption, int[]> COUNTS = new EnumMap<>(Corruption.class);

    @BeforeAll
    static void check() {
        List<Pair> pairs = Stream.of("hi", "en").flatMap(CorruptedPairsTest::pairs).toList();
        for (Pair pair : pairs) {
            WordsCheck check = read(pair);
            if (!isYes(check, pair)) {
                REFUSED.add(pair);
            }
            for (Corruption corruption : Corruption.values()) {
                int[] counts = COUNTS.computeIfAbsent(corruption, c -> new int[2]);
                for (Pair wrong : corruption.of(pair)) {
                    counts[0]++;
                    boolean sameText = wrong.text().equals(pair.text());
                    if (isYes(sameText ? check : read(wrong), wrong)) {
                        counts[1]++;
                        BELIEVED.add(corruption.title() + ": " + wrong);
                    }
                }
            }
        }
        System.out.print(table());
    }

    private static Stream<Pair> pairs(String language) {
        var writer = new PairWriter(new Random(20_250_713), language);
        return Stream.generate(writer::write).limit(PAIRS / 2);
    }

    private static WordsCheck read(Pair pair) {
        return WordsCheck.of(Reader.in(pair.language()).orElseThrow(), pair.text());
    }

    private static boolean isYes(WordsCheck check, Pair pair) {
        return check.verdict(pair.declared()) instanceof Verdict.Yes;
    }

    @Test
    void noCorruptedPairIsBelieved() {
        assertThat(COUNTS.values()).allMatch(counts -> counts[0] > 1_000);
        assertThat(BELIEVED.stream().limit(MOST_TOLD)).isEmpty();
    }

    @Test
    void nearlyAllTruePairsAreBelieved() {
        double share = 1 - (double) REFUSED.size() / PAIRS;
        assertThat(share)
                .as(() ->
                        String.join(
                                "\n",
                                REFUSED.stream().limit(MOST_TOLD).map(Pair::toString).toList()))
                .isGreaterThanOrEqualTo(0.99);
    }

    private static String table() {
        var table = new StringBuilder();
        row(table, "true pairs: accepted of", PAIRS - REFUSED.size(), PAIRS);
        COUNTS.forEach((corruption, counts) ->
                row(table, corruption.title() + ": accepted of", counts[1], counts[0]));
        return table.toString();
    }

    private static void row(StringBuilder table, String title, int accepted, int all) {
        table.append("%-46s %7d %7d%n".formatted(title, accepted, all));
    }
}
