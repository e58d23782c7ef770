package org.reportedfigures.reading;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells by the words behind it: "10 o'clock", "20-year-old", 16 वीं. */
final class WordsBehindRule implements Kinds.Rule {
    private final Phrases<String> words;

    WordsBehindRule(Phrases<String> words) {
        this.words = words;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        int from = mention.isCompound() ? mention.to() - 1 : mention.to(); // "3 months old"
        Phrases.Match<String> match = words.from(place.sentence(), from);
        return match == null || (mention.isScaled() && !isThing(match))
                ? null
                : Kind.valueOf(match.meaning().toUpperCase(Locale.ROOT));
    }

    /** पाँच सौ का नोट: what has a scale is no hour, but may say which thing. */
    private static boolean isThing(Phrases.Match<String> match) {
        return match.to() > match.from() + 1 && match.meaning().equals("attribute");
    }
}
