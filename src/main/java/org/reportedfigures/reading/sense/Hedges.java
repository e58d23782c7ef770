package org.reportedfigures.reading.sense;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.numbers.Mention;

/** Finds the words that bound a number: before it, after it, after its unit or its noun. */
public final class Hedges {
    private static final int MOST_SKIPS = 3;

    private final Lexicon lexicon;
    private final NumberWords numbers;

    public Hedges(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.numbers = lexicon.numbers();
    }

    public @Nullable Hedge before(Sentence sentence, Mention mention) {
        int to = mention.start();
        for (int skipped = 0; skipped <= MOST_SKIPS; skipped++) {
            PhraseTrie.PhraseMatch<Bound> match = lexicon.boundsBefore().upTo(sentence, to);
            if (match != null) {
                return Hedge.of(match);
            }
            if (skipped == 0 && isAbout(sentence, mention)) {
                return new Hedge(Bound.ABOUT, mention.to() - 1, mention.to());
            }
            PhraseTrie.PhraseMatch<String> skip =
                    lexicon.phrases(Section.BOUND_SKIPS).upTo(sentence, to);
            if (skip == null) {
                return null;
            }
            to = skip.from();
        }
        return null;
    }

    /** "Une vingtaine". */
    private boolean isAbout(Sentence sentence, Mention mention) {
        return mention.value() != null
                && lexicon.has(Section.ABOUT_SCALES, sentence.at(mention.to() - 1));
    }

    /**
     * The bound that begins at a token.
     *
     * @param next where the next number begins with its unit; past the sentence if there is none
     */
    public @Nullable Hedge from(Sentence sentence, int from, int next) {
        PhraseTrie.PhraseMatch<Bound> match = lexicon.boundsAfter().from(sentence, from);
        if (match == null || (sentence.at(from).isSign() && !sentence.isGlued(from))) {
            return null;
        }
        return isBeforeAnother(sentence, match, next) ? null : Hedge.of(match);
    }

    /** "more than twenty and less than thirty": "and less" belongs to the number that follows. */
    private boolean isBeforeAnother(
            Sentence sentence, PhraseTrie.PhraseMatch<Bound> match, int next) {
        for (int i = match.from() + 1; i < match.to(); i++) {
            PhraseTrie.PhraseMatch<Bound> other = lexicon.boundsBefore().from(sentence, i);
            if (other != null
                    && (other.to() > match.to()
                            || other.to() == next
                            || isNumber(sentence.at(other.to())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(Token token) {
        String word = token.folded();
        return token.isNumber()
                || numbers.cardinals().containsKey(word)
                || numbers.tens().containsKey(word)
                || numbers.sections().words(Section.MINUS).contains(word)
                || numbers.isArticle(token)
                || numbers.added().containsKey(word);
    }

    /** Which of two bounds applies: "about 500 or more" is at least 500. */
    public static @Nullable Hedge stronger(@Nullable Hedge before, @Nullable Hedge after) {
        return after == null || (before != null && after.bound() == Bound.ABOUT) ? before : after;
    }

    /** Whether a word of the sentence calls something an estimate. */
    public boolean estimates(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (lexicon.has(Section.ESTIMATE, sentence.at(i))
                    || lexicon.phrases(Section.ESTIMATE_BEFORE).from(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The words that call a number an estimate: right before it, else nearby. */
    public PhraseTrie.@Nullable PhraseMatch<String> estimate(Sentence sentence, int from, int to) {
        PhraseTrie.PhraseMatch<String> before =
                lexicon.phrases(Section.ESTIMATE_BEFORE).upTo(sentence, from);
        if (before != null) {
            return before;
        }
        for (int distance = 0; distance < 15; distance++) {
            for (int at : new int[] {to + distance, from - 1 - distance}) {
                if (lexicon.has(Section.ESTIMATE, sentence.at(at))) {
                    return new PhraseTrie.PhraseMatch<>(at, at + 1, "");
                }
            }
        }
        return null;
    }

    /**
     * The words that bound a number, at their position.
     *
     * @param from their first token
     * @param to the token after their last
     */
    public record Hedge(Bound bound, int from, int to) {
        static Hedge of(PhraseTrie.PhraseMatch<Bound> match) {
            return new Hedge(match.meaning(), match.from(), match.to());
        }
    }
}
