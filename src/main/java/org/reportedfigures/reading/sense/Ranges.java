package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.language.UnitWords;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.NeighbourScale;

/** Joins two numbers into a range: "4 to 6 million", 10,000-12,000, "between 5 and 7". */
public final class Ranges {
    private final Lexicon lexicon;
    private final RangeLinks ties;
    private final NeighbourScale companions;

    public Ranges(Lexicon lexicon, RangeLinks ties) {
        this.lexicon = lexicon;
        this.ties = ties;
        this.companions = new NeighbourScale(lexicon);
    }

    public List<Mention> joined(Sentence sentence, List<Mention> mentions) {
        var joined = new ArrayList<Mention>();
        for (Mention next : mentions) {
            Mention range = joined.isEmpty() ? null : both(sentence, joined.getLast(), next);
            if (range == null) {
                if (!joined.isEmpty()) {
                    joined.add(companions.alike(sentence, joined.removeLast(), next));
                }
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, range);
            }
        }
        return joined;
    }

    private @Nullable Mention both(Sentence sentence, Mention one, Mention other) {
        if (isBelowZero(sentence, one, other)) {
            return other.negated(one.from());
        }
        Mention beside = companions.besideZero(sentence, one, other);
        if (beside != null) {
            return beside;
        }
        return isEach(sentence, one, other) ? other.from(one.from()) : range(sentence, one, other);
    }

    /** पाँच-पाँच लाख, दो-दो रुपये: that much for each. */
    private boolean isEach(Sentence sentence, Mention one, Mention other) {
        BigDecimal first = one.value();
        BigDecimal second = other.value();
        return lexicon.has(Trait.PAIRS_ARE_RANGES)
                && first != null
                && second != null
                && one.kind() == null
                && other.kind() == null
                && one.measure() == null
                && (other.isScaled() || sentence.at(one.from()).isWord())
                && !one.isScaled()
                && first.multiply(other.scale()).compareTo(second) == 0
                && isBeside(sentence, one.end(), other.start());
    }

    private boolean isBeside(Sentence sentence, int end, int start) {
        boolean hyphen = start == end + 1 && lexicon.has(Section.RANGE_SIGN, sentence.at(end));
        return end == start || hyphen;
    }

    /** शून्य से 5 डिग्री नीचे, शून्य से नीचे 5 डिग्री are -5 degrees. */
    private boolean isBelowZero(Sentence sentence, Mention zero, Mention other) {
        BigDecimal none = zero.value();
        PhraseTrie.PhraseMatch<String> between =
                lexicon.phrases(Section.RANGE).from(sentence, zero.end());
        return none != null
                && none.signum() == 0
                && other.value() != null
                && between != null
                && (isBelow(sentence, between.to())
                        ? between.to() + 1 == other.start() && other.measure() != null
                        : between.to() == other.start() && isBelow(sentence, other.end()));
    }

    private boolean isBelow(Sentence sentence, int i) {
        return lexicon.has(Section.BELOW_ZERO, sentence.at(i));
    }

    private @Nullable Mention range(Sentence sentence, Mention low, Mention high) {
        BigDecimal least = shared(low, high);
        BigDecimal most = high.value();
        if (least == null
                || most == null
                || low.kind() != null
                || high.kind() != null
                || high.start() > low.end() + 3
                || least.compareTo(most) >= 0
                || !sameUnit(low, high)
                || !ties.tie(sentence, low, high, least)) {
            return null;
        }
        return new Mention(
                low.from(),
                high.to(),
                null,
                least,
                most,
                low.exact() && high.exact(),
                high.scale(),
                high.form(),
                isBefore(low.measure(), low) || high.measure() == null
                        ? low.measure()
                        : high.measure(),
                null);
    }

    /** "4 to 6 million": the scale applies to both; "500 to 2 million": it does not. */
    private static @Nullable BigDecimal shared(Mention low, Mention high) {
        BigDecimal least = low.value();
        BigDecimal most = high.value();
        if (least == null || most == null || low.isScaled() || low.hasUnitAfter()) {
            return least;
        }
        BigDecimal scaled = least.multiply(high.scale());
        return scaled.compareTo(most) < 0 ? scaled : least;
    }

    private static boolean isBefore(Mention.@Nullable Measure measure, Mention mention) {
        return measure != null && measure.from() < mention.from();
    }

    private static boolean sameUnit(Mention low, Mention high) {
        UnitWords one = low.unit();
        UnitWords other = high.unit();
        return one == null || other == null || one.name().equals(other.name());
    }
}
