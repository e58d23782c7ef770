package org.reportedfigures.reading.sense;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.PhraseTrie;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Numeral;

/** Words about people after a number make it a count, whatever precedes it: आज 12 की मौत. */
final class PeopleRule implements Kinds.OrderedRule {
    private final PhraseTrie<String> words;
    private final ContextWords cues;

    PeopleRule(PhraseTrie<String> words, ContextWords cues) {
        this.words = words;
        this.cues = cues;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        if (mention.measure() != null
                || place.isSplit()
                || mention.form() == Numeral.NumeralForm.FRACTION) {
            return null;
        }
        PhraseTrie.PhraseMatch<String> said = words.from(place.sentence(), mention.to());
        boolean day = said != null && said.meaning().equals("undated") && mayBeDay(place);
        return said == null || day ? null : QuantityKind.COUNT;
    }

    /** "12 मार्च 2020 को फाँसी हुई", "सोमवार 12 को". */
    private boolean mayBeDay(NumberContext place) {
        int before = place.mention().start() - 1;
        return place.isYearLike()
                || cues.isMonth(place.sentence(), before)
                || cues.isWeekday(place.sentence(), before);
    }
}
