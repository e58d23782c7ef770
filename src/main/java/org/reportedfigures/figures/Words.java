package org.reportedfigures.figures;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The words of a statement or event, each found in its document. */
public record Words(Map<WordKind, Quote> quotes) {
    public static final Words NONE = new Words(Map.of());

    public Words {
        var copy = new EnumMap<WordKind, Quote>(WordKind.class);
        copy.putAll(quotes);
        quotes = Collections.unmodifiableMap(copy);
    }

    public Optional<Quote> of(WordKind kind) {
        return Optional.ofNullable(quotes.get(kind));
    }
}
