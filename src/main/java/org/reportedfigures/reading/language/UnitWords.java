package org.reportedfigures.reading.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the lexicon names it.
 *
 * @param kind what a number of it is; null for a word that is money or a measure, as the case may
 *     be: "pound"
 * @param describes whether it mostly tells what a thing is, not how much of it there is: a calibre
 * @param cent whether a hundred of it are one of the money before: "3 dollars 50 cents"
 */
public record UnitWords(String name, @Nullable QuantityKind kind, boolean describes, boolean cent) {
    /** From its line in the lexicon: {@code mm measure size}. */
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
