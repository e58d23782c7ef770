package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;

/** Reads the quantities of one sentence: numbers, then ranges, bounds, nouns and kinds. */
final class SentenceReader {
    private final MentionFinder mentions;
    private final Ranges ranges;
    private final Hedges hedges;
    private final Nouns nouns;
    private final Kinds kinds;
    private final RangeWords rangeWords;

    SentenceReader(Lexicon lexicon) {
        this.mentions = new MentionFinder(lexicon);
        this.ranges = new Ranges(lexicon.ranges());
        this.hedges = new Hedges(lexicon.bounds());
        this.nouns = new Nouns(lexicon.nouns());
        this.kinds = new Kinds(lexicon, nouns);
        this.rangeWords = lexicon.ranges();
    }

    List<Quantity> read(Sentence sentence) {
        var quantities = new ArrayList<Quantity>();
        for (Mention mention : ranges.joined(sentence, mentions.in(sentence))) {
            quantities.add(quantity(sentence, mention));
        }
        return quantities;
    }

    private Quantity quantity(Sentence sentence, Mention mention) {
        Hedge before = hedges.before(sentence, mention);
        Hedge after = hedges.from(sentence, mention.end());
        int behind = after == null ? mention.end() : after.to();
        int noun = nounOf(sentence, mention, behind);
        if (after == null && noun >= behind) {
            after = hedges.from(sentence, noun + 1);
        }
        Hedge hedge =
                mention.isRange() ? between(sentence, mention) : Hedges.stronger(before, after);
        Bound bound =
                mention.isRange() ? Bound.BETWEEN : hedge == null ? Bound.PLAIN : hedge.bound();
        Kind kind = kinds.of(sentence, mention, noun, hedge);
        Phrases.Match<String> estimate = hedges.estimate(sentence, mention.start(), mention.end());
        Mention.Measure measure = mention.measure();
        return new Quantity(
                sentence.span(mention.from(), mention.to()),
                sentence.text(mention.from(), mention.to()),
                mention.value(),
                mention.isRange() ? mention.low() : low(bound, mention.value()),
                mention.isRange() ? mention.high() : high(bound, mention.value()),
                mention.exact(),
                bound,
                hedge == null ? null : sentence.text(hedge.from(), hedge.to()),
                hedge == null ? null : sentence.span(hedge.from(), hedge.to()),
                estimate == null ? null : sentence.span(estimate.from(), estimate.to()),
                measure == null ? null : measure.unit().name(),
                measure == null ? null : sentence.span(measure.from(), measure.to()),
                noun < 0 ? null : sentence.text(noun, noun + 1),
                noun < 0 ? null : sentence.at(noun).span(),
                kind);
    }

    private int nounOf(Sentence sentence, Mention mention, int behind) {
        Mention.Measure measure = mention.measure();
        return measure != null && measure.from() >= mention.to()
                ? measure.to() - 1
                : nouns.behind(sentence, behind);
    }

    /** The words around a range that say it is one. */
    private @Nullable Hedge between(Sentence sentence, Mention range) {
        if (rangeWords.before().contains(sentence.at(range.start() - 1).folded())) {
            return new Hedge(Bound.BETWEEN, range.start() - 1, range.start());
        }
        Phrases.Match<String> after = rangeWords.after().from(sentence, range.end());
        return after == null ? null : new Hedge(Bound.BETWEEN, after.from(), after.to());
    }

    private static @Nullable BigDecimal low(Bound bound, @Nullable BigDecimal value) {
        return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST ? value : null;
    }

    private static @Nullable BigDecimal high(Bound bound, @Nullable BigDecimal value) {
        return bound == Bound.LESS_THAN || bound == Bound.UP_TO ? value : null;
    }
}
