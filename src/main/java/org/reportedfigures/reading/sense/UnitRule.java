package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.language.UnitWords;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Numeral;

/**
 * Decides by the unit, also of time in the position of the noun; a measure that describes a thing
 * is no quantity.
 */
final class UnitRule implements Kinds.OrderedRule {
    /** This many pounds are money. */
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final PhraseTrie<UnitWords> units;
    private final NumberWords words;
    private final Set<String> measures;
    private final Set<String> nounEnds;
    private final PhraseTrie<Bound> bounds;
    private final boolean genitiveBefore;
    private final boolean last;

    UnitRule(Lexicon lexicon) {
        this.units = lexicon.units();
        this.words = lexicon.numbers();
        this.measures = lexicon.words(Section.MEASURES);
        this.nounEnds = lexicon.nounEnds();
        this.bounds = lexicon.boundsAfter();
        this.last = lexicon.has(Trait.SIZES_LAST);
        this.genitiveBefore = lexicon.has(Trait.GENITIVE_FIRST);
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention.Measure measure = place.mention().measure();
        if (measure == null) {
            return duration(place);
        }
        QuantityKind kind = measure.unit().kind();
        if (kind == null) {
            BigDecimal value = place.mention().value();
            kind =
                    value != null && value.compareTo(MILLION) >= 0
                            ? QuantityKind.MONEY
                            : QuantityKind.MEASURE;
        }
        boolean size = kind == QuantityKind.MEASURE && describes(place.sentence(), place.mention());
        return size ? QuantityKind.ATTRIBUTE : kind;
    }

    /**
     * Distinguishes a size from a quantity: 152 मिमी के गोले describes the shells, "5 km away"
     * measures.
     */
    private boolean describes(Sentence sentence, Mention mention) {
        Mention.Measure measure = mention.measure();
        int next = mention.end();
        if (measure == null || bounds.from(sentence, next) != null) {
            return false;
        }
        if (genitiveBefore && words.isOf(sentence.at(next))) {
            return (isThing(sentence, next + 1) || sentence.at(next + 1).isNumber())
                    && !measures.contains(sentence.at(next + 2).folded());
        }
        if (last) {
            return measure.unit().describes()
                    && words.isOf(sentence.at(mention.start() - 1))
                    && isThing(sentence, mention.start() - 2);
        }
        boolean hyphen =
                sentence.at(measure.from() - 1).is("-") && sentence.isGlued(measure.from());
        return (hyphen || measure.unit().describes()) && isThing(sentence, next);
    }

    private boolean isThing(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.isWord()
                && !measures.contains(token.folded())
                && !nounEnds.contains(token.folded());
    }

    /** "10 previous weeks": the unit of time is in the position of the noun. */
    private @Nullable QuantityKind duration(NumberContext place) {
        if (!place.hasNoun()) {
            return isHalfAfter(place) ? QuantityKind.DURATION : null;
        }
        return isDuration(units.from(place.sentence(), place.noun()))
                ? QuantityKind.DURATION
                : null;
    }

    /** "An hour and a half". */
    private boolean isHalfAfter(NumberContext place) {
        Mention mention = place.mention();
        int and = mention.from() - 1;
        return mention.form() == Numeral.NumeralForm.FRACTION
                && words.isAnd(place.sentence().at(and))
                && isDuration(units.upTo(place.sentence(), and));
    }

    private static boolean isDuration(PhraseTrie.@Nullable PhraseMatch<UnitWords> unit) {
        return unit != null && unit.meaning().kind() == QuantityKind.DURATION;
    }
}
