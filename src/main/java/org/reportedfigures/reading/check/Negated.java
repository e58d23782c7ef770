package org.reportedfigures.reading.check;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;

/** Words that negate a number or its bound: "did not send more than 500", 500 से अधिक नहीं. */
final class Negated implements WordsCheck.Doubt {
    private static final int REACH = 4;

    /** A number without a bound is negated only by the words right before it. */
    private static final int REACH_OF_PLAIN = 2;

    private final Lexicon lexicon;
    private final ContextWindow flanks;

    Negated(Lexicon lexicon, ContextWindow flanks) {
        this.lexicon = lexicon;
        this.flanks = flanks;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        Bound bound = flanks.at(index).bound();
        boolean turned = canTurn(bound);
        Sentence before = flanks.before(index);
        boolean negated =
                isBefore(before, turned ? REACH : REACH_OF_PLAIN)
                        || (turned && isAfter(flanks.after(index)));
        return negated ? Obstacle.NEGATED : null;
    }

    /** Whether a negation may mean the opposite bound. */
    static boolean canTurn(Bound bound) {
        return bound != Bound.PLAIN && bound != Bound.ABOUT && bound != Bound.BETWEEN;
    }

    /** Stops at a comma: "the mayor, who did not attend, said more than 500". */
    private boolean isBefore(Sentence before, int reach) {
        for (int at = before.size() - 1; at >= Math.max(0, before.size() - reach); at--) {
            if (before.at(at).is(",")) {
                return false;
            }
            if (lexicon.has(Section.DOUBTED_NEGATIONS, before.at(at))) {
                return true;
            }
        }
        return false;
    }

    /**
     * In languages that negate a bound by the words after it: 500 से अधिक नहीं; "more than 500 were
     * not".
     */
    private boolean isAfter(Sentence after) {
        for (int at = 0; at < Math.min(REACH, after.size()); at++) {
            if (lexicon.has(Section.DOUBTED_NEGATIONS_AFTER, after.at(at))) {
                return true;
            }
        }
        return false;
    }
}
