package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.Verdict.Obstacle;

/** Words that turn a number or its bound round: "did not send more than 500", 500 से अधिक नहीं. */
final class Negated implements Doubt {
    private static final int REACH = 4;

    /** A number without a bound is only turned by what stands right before it. */
    private static final int REACH_OF_PLAIN = 2;

    private final DoubtWords words;
    private final Flanks flanks;

    Negated(Lexicon lexicon, Flanks flanks) {
        this.words = lexicon.doubts();
        this.flanks = flanks;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        Bound bound = flanks.at(index).bound();
        boolean turned = bound != Bound.PLAIN && bound != Bound.ABOUT && bound != Bound.BETWEEN;
        Sentence before = flanks.before(index);
        boolean negated =
                isNegated(before, turned ? REACH : REACH_OF_PLAIN, before.size() - 1, -1)
                        || (turned && isNegated(flanks.behind(index), REACH, 0, 1));
        return negated ? Obstacle.NEGATED : null;
    }

    private boolean isNegated(Sentence sentence, int reach, int first, int step) {
        for (int k = 0; k < Math.min(reach, sentence.size()); k++) {
            if (words.negations().contains(sentence.at(first + k * step).folded())) {
                return true;
            }
        }
        return false;
    }
}
