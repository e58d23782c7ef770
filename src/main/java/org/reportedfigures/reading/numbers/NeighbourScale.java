package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.UnitWords;

/** Changes a number by the one after it, if the two are no range. */
public final class NeighbourScale {
    private final Lexicon lexicon;

    public NeighbourScale(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * "20 degrees below zero" is -20, "5 above zero" 5; null if it is not followed by such a zero.
     */
    public @Nullable Mention besideZero(Sentence sentence, Mention one, Mention zero) {
        BigDecimal value = one.value();
        BigDecimal none = zero.value();
        int end = one.end();
        boolean beside =
                none != null
                        && none.signum() == 0
                        && zero.start() == end + 1
                        && zero.end() == end + 2;
        String sign = lexicon.besideZero().get(sentence.at(end).folded());
        if (value == null || value.signum() < 0 || !beside || sign == null) {
            return null;
        }
        UnitWords unit = one.unit();
        BigDecimal signed = sign.equals("minus") ? value.negate() : value;
        return one.with(zero.to(), signed, one.exact(), unit == null ? null : unit.kind());
    }

    /** "Two or three hundred": the scale applies to both, as in a range. */
    public Mention alike(Sentence sentence, Mention one, Mention other) {
        BigDecimal value = one.value();
        BigDecimal last = other.value();
        boolean or =
                lexicon.has(Section.RANGE_OR, sentence.at(one.end()))
                        && other.start() == one.end() + 1
                        && other.to() > other.from() + 1
                        && one.measure() == null
                        && one.kind() == null
                        && other.kind() == null
                        && !one.isScaled();
        if (value == null || last == null || !or || !other.isScaled()) {
            return one;
        }
        BigDecimal shared = value.multiply(other.scale());
        return shared.compareTo(last) < 0
                ? one.with(one.from(), one.to(), shared, other.scale())
                : one;
    }
}
