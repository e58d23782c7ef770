package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for places in an order: third, पांचवां.
 *
 * @param values those that are words of their own
 * @param stems the numbers that a suffix makes one of
 * @param suffixes what makes an ordinal of a number: वाँ
 * @param endings what does so behind digits: 45th
 */
public record OrdinalWords(
        Map<String, BigDecimal> values,
        Map<String, BigDecimal> stems,
        Set<String> suffixes,
        Set<String> endings) {
    static OrdinalWords of(LexiconFile file) {
        var stems = new HashMap<>(file.numbers("scales"));
        stems.putAll(file.numbers("cardinals"));
        return new OrdinalWords(
                file.numbers("ordinals"),
                Map.copyOf(stems),
                file.words("ordinal suffixes"),
                file.words("ordinal endings"));
    }

    /** What an ordinal word counts: पाँचवाँ is 5; null where it is none. */
    public @Nullable BigDecimal value(Token token) {
        String word = token.folded();
        BigDecimal known = values.get(word);
        if (known != null) {
            return known;
        }
        for (String suffix : suffixes) {
            if (word.endsWith(suffix) && word.length() > suffix.length()) {
                return stems.get(word.substring(0, word.length() - suffix.length()));
            }
        }
        return null;
    }

    /** Whether it is a number with a suffix: पाँचवाँ, not दूसरा, which is "other", too. */
    public boolean isOfNumber(Token token) {
        return !values.containsKey(token.folded()) && value(token) != null;
    }
}
