package org.reportedfigures.reading.check;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;

/**
 * Bound words near a number that belong to no number: "more than his 500", "500 North Korean troops
 * or more", "at least about 500". Whether they apply to it is not known.
 */
final class BoundsNearby implements WordsCheck.Doubt {
    /** Words allowed between a bound and the number after it. */
    private static final int REACH_BEFORE = 3;

    /** Words of a noun between a number and the bound after it. */
    private static final int REACH_AFTER = 5;

    /** The same for bounds that the reader does not know. */
    private static final int REACH_OF_DOUBTED = 3;

    private static final String COMMA = ",";

    /** The same for a single word: "tops", "maximum". */
    private static final int REACH_OF_ONE = 3;

    private final PhraseTrie<Bound> readBefore;
    private final PhraseTrie<Bound> readAfter;
    private final PhraseTrie<String> skips;
    private final Lexicon lexicon;
    private final ContextWindow flanks;

    BoundsNearby(Lexicon lexicon, ContextWindow flanks) {
        this.readBefore = lexicon.boundsBefore();
        this.readAfter = lexicon.boundsAfter();
        this.skips = lexicon.phrases(Section.BOUND_SKIPS);
        this.lexicon = lexicon;
        this.flanks = flanks;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        return isBefore(index) || isAfter(index) ? Obstacle.BOUND_NEARBY : null;
    }

    private boolean isBefore(int index) {
        Sentence before = flanks.before(index);
        int passed = 0;
        boolean near = true;
        for (int to = before.size(); to > 0 && passed <= REACH_BEFORE; to--) {
            if (isSaid(before, to, index, near ? passed : passed + REACH_BEFORE)) {
                return true;
            }
            near &= !before.at(to - 1).is(COMMA);
            passed += before.at(to - 1).isWord() ? 1 : 0;
        }
        return false;
    }

    /** Whether a bound ends that many words before the number. */
    private boolean isSaid(Sentence before, int to, int index, int passed) {
        Quantity read = flanks.at(index);
        PhraseTrie.PhraseMatch<Bound> known = readBefore.upTo(before, to);
        PhraseTrie.PhraseMatch<?> match =
                known == null
                        ? lexicon.phrases(Section.DOUBTED_BOUNDS_BEFORE).upTo(before, to)
                        : known;
        if (match == null || (known != null && known.meaning() == read.bound())) {
            return false;
        }
        return match.to() - match.from() > 1
                || isSkipped(before, to)
                || (known != null
                        && (known.meaning() == Bound.ABOUT
                                || known.meaning() == Bound.MORE_THAN
                                || known.meaning() == Bound.LESS_THAN)
                        && passed < REACH_OF_ONE
                        && read.kind() != QuantityKind.DURATION);
    }

    /** Whether there is only "the" or "only" between a bound and its number. */
    private boolean isSkipped(Sentence before, int from) {
        int to = before.size();
        for (int tries = 0; to > from && tries < REACH_BEFORE; tries++) {
            PhraseTrie.PhraseMatch<String> skip = skips.upTo(before, to);
            to = skip == null ? to : skip.from();
        }
        return to == from;
    }

    private boolean isAfter(int index) {
        Sentence after = flanks.after(index);
        Bound read = flanks.at(index).bound();
        int passed = 0;
        for (int at = 0; at < after.size() && passed <= REACH_AFTER; at++) {
            PhraseTrie.PhraseMatch<Bound> known = readAfter.from(after, at);
            PhraseTrie.PhraseMatch<String> other =
                    lexicon.phrases(Section.DOUBTED_BOUNDS_AFTER).from(after, at);
            boolean same = known != null && known.meaning() == read;
            if (!same
                    && ((isLong(known) && !isOfNext(index, after, known))
                            || (isNear(other, passed, flanks.at(index))
                                    && !isOfNext(index, after, other)))) {
                return true;
            }
            boolean apart = after.at(at - 1).is(COMMA);
            passed += apart ? REACH_AFTER : after.at(at).isWord() ? 1 : 0;
        }
        return false;
    }

    private static boolean isLong(PhraseTrie.@Nullable PhraseMatch<Bound> match) {
        return match != null && match.to() - match.from() > 1;
    }

    private static boolean isNear(
            PhraseTrie.@Nullable PhraseMatch<String> match, int passed, Quantity read) {
        return match != null
                && read.kind() != QuantityKind.DURATION
                && passed <= (match.to() - match.from() > 1 ? REACH_OF_DOUBTED : REACH_OF_ONE);
    }

    /**
     * Whether words belong to the next number: the "at least" of "500 men, at least 900 boys", but
     * not the whole of के आसपास in "500 श्रमिकों के आसपास 33 घंटे में".
     */
    private boolean isOfNext(int index, Sentence after, PhraseTrie.@Nullable PhraseMatch<?> match) {
        if (match == null) {
            return false;
        }
        Quantity next = flanks.nextFigure(index);
        Span bound = next == null ? null : next.boundSpan();
        int offset = flanks.offsetAfter(index);
        int start = after.at(match.from()).start() + offset;
        int end = after.at(match.to() - 1).end() + offset;
        return bound != null
                && bound.overlaps(new Span(start, end))
                && (bound.start() <= start || bound.end() > end);
    }
}
