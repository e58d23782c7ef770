package org.reportedfigures.reading.sense;

import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.numbers.Mention;

/**
 * An hour or a day without a word for it, in a sentence with a day or an appointment: "tonight
 * around 7", "Monday 9-11", "meet me 4-22".
 */
final class ClockRule implements Kinds.OrderedRule {
    private static final int REACH = 6;

    private final Lexicon lexicon;
    private final ContextWords cues;

    ClockRule(Lexicon lexicon, ContextWords cues) {
        this.lexicon = lexicon;
        this.cues = cues;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        if (place.hasNoun() || !(place.isHour() || place.isSplit()) || !mayBeTime(place)) {
            return null;
        }
        Mention mention = place.mention();
        for (int i = mention.start() - REACH; i < mention.end() + REACH; i++) {
            boolean appointment =
                    lexicon.words(Section.APPOINTMENTS).contains(place.sentence().at(i).folded());
            if (appointment || cues.namesDay(place.sentence(), i)) {
                return QuantityKind.DATE;
            }
        }
        return null;
    }

    /** Whether a time word is beside it, or nothing follows: "on Monday 12 were killed" counts. */
    private boolean mayBeTime(NumberContext place) {
        Token after = place.after();
        if (lexicon.words(Section.COUNT_VERBS).contains(place.before().folded())) {
            return false; // "on Monday losses were 25"
        }
        return lexicon.words(Section.CLOCK).contains(place.before().folded())
                || after.type() == Token.Type.NOTHING
                || (after.isSign() && !after.is("(") && !after.is("%"))
                || lexicon.words(Section.CLOCK_AFTER).contains(after.folded())
                || cues.namesDay(place.sentence(), place.mention().end());
    }
}
