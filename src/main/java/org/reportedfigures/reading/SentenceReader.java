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
    private final Neighbours neighbours;

    SentenceReader(Lexicon lexicon) {
        this.mentions = new MentionFinder(lexicon);
        this.ranges = new Ranges(lexicon.ranges());
        this.hedges = new Hedges(lexicon.bounds(), lexicon.numbers());
        this.nouns = new Nouns(lexicon.nouns());
        this.kinds = new Kinds(lexicon, nouns);
        this.neighbours = new Neighbours(lexicon);
    }

    List<Quantity> read(Sentence sentence) {
        var readings = new ArrayList<Reading>();
        for (Mention mention : ranges.joined(sentence, mentions.in(sentence))) {
            readings.add(reading(sentence, mention));
        }
        List<Reading> joined = neighbours.joined(sentence, readings);
        neighbours.spreadTimes(sentence, joined);
        boolean estimates = hedges.estimates(sentence);
        return joined.stream().map(reading -> quantity(sentence, reading, estimates)).toList();
    }

    private Reading reading(Sentence sentence, Mention found) {
        Mention mention = found;
        Hedge before = hedges.before(sentence, mention);
        Hedge after = hedges.from(sentence, mention.end());
        int behind = after == null ? mention.end() : after.to();
        int noun = noun(sentence, mention, behind);
        if (after == null && noun >= behind) {
            after = hedges.from(sentence, noun + 1);
        }
        Hedge hedge = Hedges.stronger(before, after);
        if (mention.isRange() && hedge != null && isOpen(hedge, hedge.equals(after))) {
            boolean up = hedge.bound() == Bound.AT_LEAST || hedge.bound() == Bound.MORE_THAN;
            mention = mention.closed(up ? mention.low() : mention.high());
        }
        if (mention.isRange()) {
            Phrases.Match<String> words = ranges.around(sentence, mention);
            hedge = words == null ? null : new Hedge(Bound.BETWEEN, words.from(), words.to());
        }
        Kind kind = kinds.of(new Place(sentence, mention, noun, hedge));
        boolean date = kind == Kind.DATE || kind == Kind.YEAR;
        boolean label = date || (noun < 0 && !kind.isFigure());
        return new Reading(mention, hedge, label ? kinds.label(sentence, mention) : noun, kind);
    }

    /** "200,000 to 300,000 or more" is at least 200,000; 10 से 12 तक is between them. */
    private static boolean isOpen(Hedge hedge, boolean behind) {
        return hedge.bound() != Bound.ABOUT && !(behind && hedge.to() == hedge.from() + 1);
    }

    private int noun(Sentence sentence, Mention mention, int behind) {
        Mention.Measure measure = mention.measure();
        return measure != null && measure.from() >= mention.to()
                ? measure.to() - 1
                : nouns.behind(sentence, behind);
    }

    private Quantity quantity(Sentence sentence, Reading reading, boolean estimates) {
        Mention mention = reading.mention();
        Hedge hedge = reading.hedge();
        Mention.Measure measure = mention.measure();
        int noun = reading.noun();
        Phrases.Match<String> estimate =
                estimates ? hedges.estimate(sentence, reading.start(), reading.end()) : null;
        return new Quantity(
                sentence.span(mention.from(), mention.to()),
                sentence.text(mention.from(), mention.to()),
                told(mention, mention.value()),
                told(mention, reading.low()),
                told(mention, reading.high()),
                mention.exact(),
                reading.bound(),
                hedge == null ? null : sentence.text(hedge.from(), hedge.to()),
                hedge == null ? null : sentence.span(hedge.from(), hedge.to()),
                estimate == null ? null : sentence.span(estimate.from(), estimate.to()),
                measure == null ? null : measure.unit().name(),
                measure == null ? null : sentence.span(measure.from(), measure.to()),
                noun < 0 ? null : sentence.text(noun, noun + 1),
                noun < 0 ? null : sentence.at(noun).span(),
                reading.kind());
    }

    /** All its digits, or the first of a number that has no end; without zeros that say nothing. */
    private static @Nullable BigDecimal told(Mention mention, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = mention.exact() ? value : value.round(Digits.PRECISION);
        BigDecimal bare = rounded.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
