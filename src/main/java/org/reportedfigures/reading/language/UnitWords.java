package org.reportedfigures.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the lexicon.
 *
 * @param kind the kind of its numbers; null for a word that is either money or a measure: "pound"
 * @param describes whether it usually describes a thing, not a quantity of it: a calibre
 * @param cent whether it is a hundredth of the currency before: "3 dollars 50 cents"
 */
public record UnitWords(String name, @Nullable QuantityKind kind, boolean describes, boolean cent) {
    /** Parses a line of the lexicon: {@code mm measure size}. */
    static UnitWords of(String line) {
        List<String> words = List.of(line.split(" "));
        for (int i = words.size() - 1; i > 0; i--) {
            QuantityKind kind = kind(words.get(i));
            if (kind != null) {
                List<String> flags = words.subList(i + 1, words.size());
                return new UnitWords(
                        String.join(" ", words.subList(0, i)),
                        kind,
                        flags.contains("size"),
                        flags.contains("cent"));
            }
        }
        return new UnitWords(line, null, false, false);
    }

    private static @Nullable QuantityKind kind(String word) {
        return switch (word) {
            case "percent" -> QuantityKind.PERCENT;
            case "money" -> QuantityKind.MONEY;
            case "measure" -> QuantityKind.MEASURE;
            case "duration" -> QuantityKind.DURATION;
            default -> null;
        };
    }
}
