package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two numbers in one word: "twentyfive", "fivehundred".
 *
 * @param cuts such words to the length of the first number
 */
record GluedWords(Map<String, Integer> cuts) {
    static GluedWords of(LexiconFile file) {
        var cuts = new HashMap<String, Integer>();
        Set<String> tens = file.numbers("tens").keySet();
        Map<String, BigDecimal> cardinals = file.numbers("cardinals");
        var heads = new HashSet<>(tens);
        heads.addAll(cardinals.keySet());
        heads.removeIf(head -> head.chars().anyMatch(c -> c >= 128));
        for (String head : heads) {
            if (tens.contains(head)) {
                cardinals.forEach((one, value) -> {
                    if (value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0) {
                        cuts.put(head + one, head.length());
                    }
                });
            }
            for (String scale : file.numbers("scales").keySet()) {
                cuts.put(head + scale, head.length());
            }
        }
        return new GluedWords(Map.copyOf(cuts));
    }

    /** Letters before the cut; 0 for a word that is one. */
    int cut(String folded) {
        return cuts.getOrDefault(folded, 0);
    }
}
