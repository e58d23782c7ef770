package org.reportedfigures.reading.sense;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.numbers.Mention;

/** Decides by the words after it: "10 o'clock", "20-year-old", 16 वीं. */
final class WordsAfterRule implements Kinds.OrderedRule {
    private final PhraseTrie<String> words;

    WordsAfterRule(PhraseTrie<String> words) {
        this.words = words;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        int from = mention.isCompound() ? mention.to() - 1 : mention.to(); // "3 months old"
        PhraseTrie.PhraseMatch<String> match = words.from(place.sentence(), from);
        return match == null || (mention.isScaled() && !isThing(match))
                ? null
                : QuantityKind.valueOf(match.meaning().toUpperCase(Locale.ROOT));
    }

    /** पाँच सौ का नोट: a number with a scale is no hour, but may identify a thing. */
    private static boolean isThing(PhraseTrie.PhraseMatch<String> match) {
        return match.to() > match.from() + 1 && match.meaning().equals("attribute");
    }
}
