package org.reportedfigures.reading.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ordinal words of a language: third, पांचवां.
 *
 * @param values irregular ordinals
 * @param stems numbers that take a suffix
 * @param suffixes ordinal suffixes of words: वाँ
 * @param endings ordinal suffixes of digits: 45th
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

    /** The number of an ordinal word: पाँचवाँ is 5; null if it is not one. */
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

    /** Whether it is a number with a suffix: पाँचवाँ, not दूसरा, which also means "other". */
    public boolean isOfNumber(Token token) {
        return !values.containsKey(token.folded()) && value(token) != null;
    }
}
