package org.reportedfigures.reading.sense;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/** "10 July", "July 10", "Monday 10", 5.12 को. */
final class DayRule implements Kinds.OrderedRule {
    private final Set<String> dayAfter;
    private final Set<String> of;
    private final ContextWords cues;

    DayRule(Lexicon lexicon, ContextWords cues) {
        this.dayAfter = lexicon.words(Section.DAY_AFTER);
        this.of = lexicon.numbers().of();
        this.cues = cues;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        boolean year = place.isYearLike();
        if (!year && !place.isSmall()) {
            return null;
        }
        if (isBeforeDay(place) || (place.isSplit() && !place.hasNoun() && isSplitDay(place))) {
            return QuantityKind.DATE;
        }
        Sentence sentence = place.sentence();
        int before = place.mention().from() - 1;
        boolean sign = sentence.at(before).isSign();
        int last = sign ? before - 1 : before;
        // "In October, 50 people": the comma ends the date.
        if (cues.isMonth(sentence, last) && (!place.hasNoun() || !sign)) {
            return year ? QuantityKind.YEAR : QuantityKind.DATE;
        }
        return cues.isWeekday(sentence, last) && !place.hasNoun() ? QuantityKind.DATE : null;
    }

    /** "10 July", "9 of June", "23-July", 4 मंगलवार. */
    private boolean isBeforeDay(NumberContext place) {
        Sentence sentence = place.sentence();
        int after = place.mention().to();
        Token token = sentence.at(after);
        boolean link = of.contains(token.folded()) || token.isSign();
        return cues.isMonth(sentence, after)
                || (link && cues.isMonth(sentence, after + 1))
                || (place.isSmall() && cues.isWeekday(sentence, after));
    }

    private boolean isSplitDay(NumberContext place) {
        Digits next = place.sentence().at(place.mention().to() + 1).digits();
        return dayAfter.contains(place.after().folded())
                || (place.after().is(",") && next != null && next.isYear());
    }
}
