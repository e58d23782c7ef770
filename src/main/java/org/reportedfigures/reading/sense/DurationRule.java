package org.reportedfigures.reading.sense;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.UnitWords;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Numeral;

/** "10 previous weeks": the unit of time is in the position of the noun. */
final class DurationRule implements Kinds.OrderedRule {
    private final PhraseTrie<UnitWords> units;
    private final Set<String> and;

    DurationRule(Lexicon lexicon) {
        this.units = lexicon.units();
        this.and = lexicon.numbers().and();
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        if (place.mention().measure() != null) {
            return null;
        }
        if (!place.hasNoun()) {
            return isHalfAfter(place) ? QuantityKind.DURATION : null;
        }
        PhraseTrie.PhraseMatch<UnitWords> unit = units.from(place.sentence(), place.noun());
        return unit != null && unit.meaning().kind() == QuantityKind.DURATION
                ? QuantityKind.DURATION
                : null;
    }

    /** "An hour and a half". */
    private boolean isHalfAfter(NumberContext place) {
        Mention mention = place.mention();
        PhraseTrie.PhraseMatch<UnitWords> unit = units.upTo(place.sentence(), mention.from() - 1);
        return mention.form() == Numeral.NumeralForm.FRACTION
                && and.contains(place.sentence().at(mention.from() - 1).folded())
                && unit != null
                && unit.meaning().kind() == QuantityKind.DURATION;
    }
}
