package org.reportedfigures.reading.sense;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.numbers.Nouns;

/** A number that is part of an adjective with a hyphen: "a three-course meal", "four-wheel". */
final class AdjectiveRule implements Kinds.OrderedRule {
    private final PhraseTrie<Bound> bounds;
    private final NumberWords numbers;
    private final Nouns nouns;
    private final boolean hyphened;

    AdjectiveRule(Lexicon lexicon, Nouns nouns) {
        this.bounds = lexicon.boundsAfter();
        this.numbers = lexicon.numbers();
        this.nouns = nouns;
        this.hyphened = lexicon.has(Trait.HYPHENED_ADJECTIVES);
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Sentence sentence = place.sentence();
        int hyphen = place.mention().end();
        int word = hyphen + 1;
        boolean joined =
                place.after().is("-")
                        && sentence.isGlued(hyphen)
                        && sentence.isGlued(word)
                        && sentence.at(word).isWord();
        return joined
                        && place.mention().measure() == null
                        && hyphened
                        && bounds.from(sentence, hyphen) == null
                        && !nouns.ends(sentence, word)
                        && !nouns.isSurelyCounted(sentence, word)
                        && !isNumber(sentence.at(word))
                ? QuantityKind.ATTRIBUTE
                : null;
    }

    private boolean isNumber(Token token) {
        return numbers.cardinals().containsKey(token.folded())
                || numbers.tens().containsKey(token.folded())
                || numbers.scales().contains(token);
    }
}
