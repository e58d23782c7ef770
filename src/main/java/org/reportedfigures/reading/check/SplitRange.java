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

/** Two numbers that may be the ends of a range: "between 500 shells and 900 shells". */
final class SplitRange implements WordsCheck.Doubt {
    /** Words of the first noun, the joining word and the second bound. */
    private static final int LONGEST_GAP = 8;

    private static final String DASHES = "-−‐‑‒–—~";

    /** Words of the noun between the second number and के बीच. */
    private static final int REACH_AFTER = 3;

    private final PhraseTrie<Bound> bounds;
    private final Lexicon lexicon;
    private final ContextWindow flanks;

    SplitRange(Lexicon lexicon, ContextWindow flanks) {
        this.bounds = lexicon.boundsBefore();
        this.lexicon = lexicon;
        this.flanks = flanks;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        return isRange(index) || (index > 0 && isRange(index - 1)) ? Obstacle.RANGE : null;
    }

    /** Whether the number at that index and the next may be its ends. */
    private boolean isRange(int index) {
        Quantity high = flanks.next(index);
        Sentence gap = flanks.gap(index);
        if (high == null
                || isChange(index)
                || !isNumber(flanks.at(index))
                || !isNumber(high)
                || high.value() == null
                || flanks.at(index).value() == null
                || gap.size() == 0
                || gap.size() > LONGEST_GAP) {
            return false;
        }
        Quantity low = flanks.at(index);
        int to = withoutBound(gap);
        PhraseTrie.PhraseMatch<String> joint =
                lexicon.phrases(Section.DOUBTED_RANGE_BETWEEN).upTo(gap, to);
        PhraseTrie.PhraseMatch<String> likes =
                lexicon.phrases(Section.DOUBTED_RANGE_SAME).upTo(gap, to);
        boolean joined = joint != null || isDash(high);
        boolean ends = isFloor(low.bound()) && isCeiling(high.bound());
        return (joined && (isOpened(index) || isClosed(index + 1)))
                || ((likes != null || isDash(high)) && isSameNoun(low, high))
                || (likes != null && isBare(gap, likes.from()))
                || (joint != null && ends && isBare(gap, joint.from()));
    }

    /** "-900" after a noun: the reader takes the dash for a sign. */
    private static boolean isDash(Quantity high) {
        return DASHES.indexOf(high.text().codePointAt(0)) >= 0;
    }

    /** Whether there is no noun between, only a comma or a bracket. */
    private static boolean isBare(Sentence gap, int to) {
        return to == 0 || (to == 1 && gap.at(0).isSign());
    }

    private static boolean isNumber(Quantity read) {
        return read.kind().isFigure() || read.kind() == QuantityKind.DURATION;
    }

    private int withoutBound(Sentence gap) {
        PhraseTrie.PhraseMatch<Bound> bound = bounds.upTo(gap, gap.size());
        return bound == null ? gap.size() : bound.from();
    }

    private boolean isOpened(int index) {
        Sentence before = flanks.before(index);
        return lexicon.phrases(Section.DOUBTED_RANGE_BEFORE).upTo(before, before.size()) != null;
    }

    /** "Rose from 500 tonnes to 900 tonnes". */
    private boolean isChange(int index) {
        Sentence before = flanks.before(index);
        boolean from =
                lexicon.phrases(Section.DOUBTED_RANGE_BEFORE).upTo(before, before.size()) != null;
        for (int at = before.size() - 1; from && at >= Math.max(0, before.size() - 5); at--) {
            if (lexicon.has(Section.CHANGE, before.at(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(int index) {
        Sentence after = flanks.after(index);
        for (int at = 0; at <= Math.min(REACH_AFTER, after.size() - 1); at++) {
            if (lexicon.phrases(Section.DOUBTED_RANGE_AFTER).from(after, at) != null) {
                return true;
            }
        }
        Span bound = flanks.at(index).boundSpan();
        return bound != null && bound.start() >= flanks.at(index).span().end() && isEnd(index);
    }

    /** तक, which the reader takes for a bound of the second number. */
    private boolean isEnd(int index) {
        return flanks.at(index).bound() == Bound.UP_TO;
    }

    private boolean isSameNoun(Quantity low, Quantity high) {
        String one = noun(low);
        String other = noun(high);
        return one != null && one.equals(other);
    }

    private @Nullable String noun(Quantity read) {
        String unit = read.unit();
        String counted = read.counted();
        return unit != null ? unit : counted == null ? null : lexicon.spelling().folded(counted);
    }

    private static boolean isFloor(Bound bound) {
        return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    }

    private static boolean isCeiling(Bound bound) {
        return bound == Bound.UP_TO || bound == Bound.LESS_THAN;
    }
}
