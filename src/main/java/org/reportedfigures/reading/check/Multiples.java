package org.reportedfigures.reading.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.SpelledWord;
import org.reportedfigures.reading.language.Token;

/** Words that change the value of a number: "twice 500", "a tenth of 500", "1 in 5", "-5". */
final class Multiples implements WordsCheck.Doubt {
    private final Lexicon lexicon;
    private final SpelledWord spelling;
    private final ContextWindow flanks;

    Multiples(Lexicon lexicon, ContextWindow flanks) {
        this.lexicon = lexicon;
        this.spelling = lexicon.spelling();
        this.flanks = flanks;
    }

    @Override
    public @Nullable Obstacle about(int index) {
        Sentence before = flanks.before(index);
        boolean changed =
                (flanks.at(index).kind() != QuantityKind.DURATION
                                && lexicon.phrases(Section.DOUBTED_MULTIPLES_BEFORE)
                                                .upTo(before, before.size())
                                        != null)
                        || lexicon.phrases(Section.DOUBTED_MINUS).upTo(before, before.size())
                                != null
                        || isAfter(index)
                        || isHeaded(before)
                        || isHeadedByNumber(index)
                        || isBelowZero(flanks.at(index))
                        || isShare(index)
                        || (index > 0 && isShare(index - 1));
        return changed ? Obstacle.MULTIPLE : null;
    }

    /** "Shells (in millions): 500". */
    private boolean isHeaded(Sentence before) {
        for (int at = 0; at < before.size(); at++) {
            if (lexicon.has(Section.DOUBTED_SCALES, before.at(at))
                    && (lexicon.phrases(Section.DOUBTED_HEADINGS).upTo(before, at) != null
                            || lexicon.has(Section.DOUBTED_HEADINGS_AFTER, before.at(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The same where the reader takes "millions" for a separate number. */
    private boolean isHeadedByNumber(int index) {
        Quantity scale = flanks.previous(index);
        if (scale == null
                || !lexicon.words(Section.DOUBTED_SCALES).contains(spelling.folded(scale.text()))) {
            return false;
        }
        Sentence ahead = flanks.before(index - 1);
        Token after = flanks.gap(index - 1).at(0);
        return lexicon.phrases(Section.DOUBTED_HEADINGS).upTo(ahead, ahead.size()) != null
                || lexicon.has(Section.DOUBTED_HEADINGS_AFTER, after);
    }

    /** After the number, or after its unit: "5 degrees below zero". */
    private boolean isAfter(int index) {
        Sentence after = flanks.after(index);
        Sentence gap = flanks.gap(index);
        return isAtStart(after) || isAtStart(gap);
    }

    private boolean isAtStart(Sentence sentence) {
        return lexicon.phrases(Section.DOUBTED_MULTIPLES_AFTER).from(sentence, 0) != null;
    }

    /** Whether the number at that index and the next form one share. */
    private boolean isShare(int index) {
        Quantity next = flanks.next(index);
        if (next == null || !next.kind().isFigure() || !flanks.at(index).kind().isFigure()) {
            return false;
        }
        Quantity read = flanks.at(index);
        Sentence gap = flanks.gap(index);
        return (read.unit() == null && isWhole(lexicon.phrases(Section.DOUBTED_RATIOS), gap))
                || (isPart(read) && isWhole(lexicon.phrases(Section.DOUBTED_PARTS), gap))
                || (isPart(next) && isWhole(lexicon.phrases(Section.DOUBTED_WHOLES), gap))
                || isBelowZero(read);
    }

    /** "Below zero" before or after a number: शून्य से नीचे 5 डिग्री. */
    private static boolean isBelowZero(Quantity read) {
        BigDecimal value = read.value();
        return value != null && value.signum() == 0 && read.bound() == Bound.LESS_THAN;
    }

    private static boolean isPart(Quantity read) {
        BigDecimal value = read.value();
        return read.kind() == QuantityKind.PERCENT
                || (value != null && value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0);
    }

    private static boolean isWhole(PhraseTrie<String> phrases, Sentence gap) {
        PhraseTrie.PhraseMatch<String> match = phrases.from(gap, 0);
        return match != null && match.to() == gap.size();
    }
}
