package org.reportedfigures.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "10 July", "July 10", "Monday 10", 5.12 को. */
final class DayRule implements Kinds.Rule {
    private final Set<String> dayAfter;
    private final Set<String> of;
    private final Cues cues;

    DayRule(Lexicon lexicon, Cues cues) {
        this.dayAfter = lexicon.words(Section.DAY_AFTER);
        this.of = lexicon.numbers().of();
        this.cues = cues;
    }

    @Override
    public @Nullable Kind of(Place place) {
        boolean year = place.isYearLike();
        if (!year && !place.isSmall()) {
            return null;
        }
        if (isBeforeDay(place) || (place.isSplit() && !place.hasNoun() && isSplitDay(place))) {
            return Kind.DATE;
        }
        Sentence sentence = place.sentence();
        int before = place.mention().from() - 1;
        boolean sign = sentence.at(before).isSign();
        int last = sign ? before - 1 : before;
        // "In October, 50 people": the comma ends the date.
        if (cues.isMonth(sentence, last) && (!place.hasNoun() || !sign)) {
            return year ? Kind.YEAR : Kind.DATE;
        }
        return cues.isWeekday(sentence, last) && !place.hasNoun() ? Kind.DATE : null;
    }

    /** "10 July", "9 of June", "23-July", 4 मंगलवार. */
    private boolean isBeforeDay(Place place) {
        Sentence sentence = place.sentence();
        int behind = place.mention().to();
        Token token = sentence.at(behind);
        boolean link = of.contains(token.folded()) || token.isSign();
        return cues.isMonth(sentence, behind)
                || (link && cues.isMonth(sentence, behind + 1))
                || (place.isSmall() && cues.isWeekday(sentence, behind));
    }

    private boolean isSplitDay(Place place) {
        Digits next = place.sentence().at(place.mention().to() + 1).digits();
        return dayAfter.contains(place.behind().folded())
                || (place.behind().is(",") && next != null && next.isYear());
    }
}
