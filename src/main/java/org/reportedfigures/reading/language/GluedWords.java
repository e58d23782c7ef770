package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two numbers in one word: "twentyfive", "fivehundred", चारसौ, साढ़ेतीन.
 *
 * @param cuts the folded words to the length of the first number, in letters
 */
record GluedWords(Map<String, Integer> cuts) {
    /** Largest number written together with a half: nobody writes साढ़ेसत्तासी. */
    private static final BigDecimal LARGEST_WITH_HALF = BigDecimal.valueOf(12);

    static GluedWords of(LexiconFile file) {
        Map<String, BigDecimal> cardinals = file.numbers("cardinals");
        Set<String> tens = file.numbers("tens").keySet();
        var heads = new HashSet<>(tens);
        heads.addAll(cardinals.keySet());
        heads.addAll(file.numbers("fractions").keySet());
        Set<String> halves = file.numbers("added").keySet();
        var cuts = new HashMap<String, Integer>();
        put(cuts, heads, file.numbers("scales").keySet());
        put(cuts, halves, file.numbers("scales").keySet());
        put(cuts, halves, upTo(LARGEST_WITH_HALF, cardinals));
        put(cuts, tens, upTo(BigDecimal.valueOf(9), cardinals));
        return new GluedWords(Map.copyOf(cuts));
    }

    private static void put(
            Map<String, Integer> cuts, Collection<String> heads, Collection<String> tails) {
        for (String head : heads) {
            for (String tail : tails) {
                if (isLatin(head) == isLatin(tail)) {
                    cuts.put(head + tail, head.length());
                }
            }
        }
    }

    private static List<String> upTo(BigDecimal most, Map<String, BigDecimal> cardinals) {
        return cardinals.keySet().stream()
                .filter(word -> cardinals.getOrDefault(word, most).signum() > 0)
                .filter(word -> cardinals.getOrDefault(word, most).compareTo(most) <= 0)
                .toList();
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 128;
    }

    /** Letters before the cut; 0 if the word is not two numbers. */
    int cut(String folded) {
        return cuts.getOrDefault(folded, 0);
    }
}
