package org.reportedfigures.reading;

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
record Unit(String name, @Nullable Kind kind, boolean describes, boolean cent) {
    /** From its line in the lexicon: {@code mm measure size}. */
    static Unit of(String line) {
        List<String> words = List.of(line.split(" "));
        for (int i = words.size() - 1; i > 0; i--) {
            Kind kind = kind(words.get(i));
            if (kind != null) {
                List<String> flags = words.subList(i + 1, words.size());
                return new Unit(
                        String.join(" ", words.subList(0, i)),
                        kind,
                        flags.contains("size"),
                        flags.contains("cent"));
            }
        }
        return new Unit(line, null, false, false);
    }

    private static @Nullable Kind kind(String word) {
        return switch (word) {
            case "percent" -> Kind.PERCENT;
            case "money" -> Kind.MONEY;
            case "measure" -> Kind.MEASURE;
            case "duration" -> Kind.DURATION;
            default -> null;
        };
    }
}
