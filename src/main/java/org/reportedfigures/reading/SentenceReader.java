package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.MentionFinder;
import org.reportedfigures.reading.numbers.Nouns;
import org.reportedfigures.reading.sense.Hedges;
import org.reportedfigures.reading.sense.Hedges.Hedge;
import org.reportedfigures.reading.sense.Kinds;
import org.reportedfigures.reading.sense.NumberContext;
import org.reportedfigures.reading.sense.RangeLinks;
import org.reportedfigures.reading.sense.Ranges;

/** Reads the quantities of one sentence: numbers, then ranges, bounds, nouns and kinds. */
final class SentenceReader {
    private final MentionFinder mentions;
    private final RangeLinks ties;
    private final Ranges ranges;
    private final Hedges hedges;
    private final Nouns nouns;
    private final NumberWords numbers;
    private final Set<String> definite;
    private final Kinds kinds;
    private final Neighbours neighbours;
    private final KindPropagation spreads;
    private final Pairs pairs;

    SentenceReader(Lexicon lexicon) {
        this.mentions = new MentionFinder(lexicon);
        this.ties = new RangeLinks(lexicon);
        this.ranges = new Ranges(lexicon, ties);
        this.hedges = new Hedges(lexicon);
        this.numbers = lexicon.numbers();
        this.definite = lexicon.words(Section.DEFINITE_ARTICLES);
        this.nouns = new Nouns(lexicon);
        this.kinds = new Kinds(lexicon, nouns);
        this.neighbours = new Neighbours(lexicon);
        this.spreads = new KindPropagation(lexicon, nouns);
        this.pairs = new Pairs(lexicon);
    }

    List<Quantity> read(Sentence sentence) {
        var readings = new ArrayList<ReadNumber>();
        List<Mention> found = ranges.joined(sentence, mentions.in(sentence));
        for (int i = 0; i < found.size(); i++) {
            int next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
            readings.add(reading(sentence, found.get(i), next));
        }
        List<ReadNumber> joined = neighbours.joined(sentence, readings);
        pairs.classify(sentence, joined);
        spreads.overTimes(sentence, joined);
        spreads.overLabels(sentence, joined);
        boolean estimates = hedges.estimates(sentence);
        return joined.stream().map(reading -> quantity(sentence, reading, estimates)).toList();
    }

    /** Whether a word of a sentence calls something an estimate. */
    boolean estimates(Sentence sentence) {
        return hedges.estimates(sentence);
    }

    private ReadNumber reading(Sentence sentence, Mention found, int next) {
        Mention mention = found;
        Hedge before = hedges.before(sentence, mention);
        Hedge hedgeAfter = hedges.from(sentence, mention.end(), next);
        int after = hedgeAfter == null ? mention.end() : hedgeAfter.to();
        int noun = noun(sentence, mention, after);
        if (hedgeAfter == null && noun >= 0) {
            hedgeAfter = boundAfterNoun(sentence, Math.max(noun + 1, after), next);
        }
        Hedge hedge = Hedges.stronger(before, hedgeAfter);
        if (mention.isRange() && hedge != null && isOpen(hedge, hedge.equals(hedgeAfter))) {
            boolean up = hedge.bound() == Bound.AT_LEAST || hedge.bound() == Bound.MORE_THAN;
            mention = mention.closed(up ? mention.low() : mention.high());
        }
        if (mention.isRange()) {
            PhraseTrie.PhraseMatch<String> words = ties.around(sentence, mention);
            hedge = words == null ? null : new Hedge(Bound.BETWEEN, words.from(), words.to());
        }
        QuantityKind kind = kinds.of(new NumberContext(sentence, mention, noun, hedge));
        boolean date = kind == QuantityKind.DATE || kind == QuantityKind.YEAR;
        boolean label = date || (noun < 0 && !kind.isFigure());
        return new ReadNumber(mention, hedge, label ? kinds.label(sentence, mention) : noun, kind);
    }

    /** "200,000 to 300,000 or more" is at least 200,000; 10 से 12 तक is between them. */
    private static boolean isOpen(Hedge hedge, boolean after) {
        return hedge.bound() != Bound.ABOUT && !(after && hedge.to() == hedge.from() + 1);
    }

    /**
     * The bound after the noun and what it applies to: "5 tonnes or more", "75% of the jobs or
     * less".
     */
    private @Nullable Hedge boundAfterNoun(Sentence sentence, int to, int next) {
        Hedge hedge = hedges.from(sentence, to, next);
        if (hedge != null) {
            return hedge;
        }
        int of = numbers.isOf(sentence.at(to)) ? to + 1 : to;
        int whole =
                nouns.after(
                        sentence,
                        of > to && definite.contains(sentence.at(of).folded()) ? of + 1 : of);
        return whole < 0 || whole >= next ? null : hedges.from(sentence, whole + 1, next);
    }

    private int noun(Sentence sentence, Mention mention, int after) {
        Mention.Measure measure = mention.measure();
        return measure != null && mention.hasUnitAfter()
                ? nouns.ofUnit(sentence, measure)
                : nouns.after(sentence, numbers.afterLink(sentence, after));
    }

    private Quantity quantity(Sentence sentence, ReadNumber reading, boolean estimates) {
        Mention mention = reading.mention();
        Hedge hedge = reading.hedge();
        Mention.Measure measure = mention.measure();
        int noun = reading.noun();
        PhraseTrie.PhraseMatch<String> estimate =
                estimates ? hedges.estimate(sentence, reading.start(), reading.end()) : null;
        return new Quantity(
                sentence.span(mention.from(), mention.to()),
                sentence.text(mention.from(), mention.to()),
                finite(mention, mention.value()),
                finite(mention, reading.low()),
                finite(mention, reading.high()),
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

    /** All digits, or the leading ones of an endless decimal; without trailing zeros. */
    private static @Nullable BigDecimal finite(Mention mention, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal rounded = mention.exact() ? value : value.round(Digits.PRECISION);
        BigDecimal bare = rounded.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
