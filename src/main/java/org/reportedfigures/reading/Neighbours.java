package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.language.UnitWords;
import org.reportedfigures.reading.numbers.Mention;

/** Two adjacent bounds that form one range: "more than 20 and less than 35". */
final class Neighbours {
    private final Set<String> and;
    private final Set<String> but;
    private final Set<String> copulas;
    private final boolean pairs;

    Neighbours(Lexicon lexicon) {
        this.and = lexicon.words(Section.RANGE_AND);
        this.but = lexicon.words(Section.RANGE_BUT);
        this.copulas = lexicon.others().copulas();
        this.pairs = lexicon.has(Trait.PAIRS_ARE_RANGES);
    }

    /** "More than 20 and less than 35" is one range. */
    List<ReadNumber> joined(Sentence sentence, List<ReadNumber> readings) {
        var joined = new ArrayList<ReadNumber>();
        for (ReadNumber next : readings) {
            ReadNumber both = joined.isEmpty() ? null : both(sentence, joined.getLast(), next);
            if (both == null) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, both);
            }
        }
        return joined;
    }

    private @Nullable ReadNumber both(Sentence sentence, ReadNumber one, ReadNumber other) {
        boolean rising = one.low() != null;
        BigDecimal low = rising ? one.low() : other.low();
        BigDecimal high = rising ? other.high() : one.high();
        boolean ends = !one.mention().isRange() && !other.mention().isRange();
        if (low == null
                || high == null
                || !ends
                || low.compareTo(high) >= 0
                || !areJoined(sentence, one.end(), other.start())
                || countUnlike(sentence, one, other)) {
            return null;
        }
        Mention last = other.mention();
        var range =
                new Mention(
                        one.mention().from(),
                        last.to(),
                        null,
                        low,
                        high,
                        one.mention().exact() && last.exact(),
                        BigDecimal.ONE,
                        last.form(),
                        last.measure() == null ? one.mention().measure() : last.measure(),
                        null);
        return new ReadNumber(range, one.hedge(), other.noun(), other.kind());
    }

    /** By "and", a comma or है और; in Hindi also by nothing: 10 से अधिक 20 से कम. */
    private boolean areJoined(Sentence sentence, int from, int to) {
        int joiner = copulas.contains(sentence.at(from).folded()) ? from + 1 : from;
        return joiner == to
                ? pairs && joiner == from
                : joiner + 1 == to && isJoiner(sentence.at(joiner));
    }

    /** "More than 20 tents and fewer than 35 beds" are two. */
    private static boolean countUnlike(Sentence sentence, ReadNumber one, ReadNumber other) {
        String first = counted(sentence, one);
        String second = counted(sentence, other);
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private static String counted(Sentence sentence, ReadNumber reading) {
        UnitWords unit = reading.mention().unit();
        if (unit != null) {
            return unit.name();
        }
        return reading.noun() < 0 ? "" : sentence.at(reading.noun()).folded();
    }

    private boolean isJoiner(Token token) {
        return token.is(",") || and.contains(token.folded()) || but.contains(token.folded());
    }
}
