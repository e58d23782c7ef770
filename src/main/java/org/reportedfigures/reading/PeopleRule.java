package org.reportedfigures.reading;

import org.jspecify.annotations.Nullable;

/** What is said of people behind a number counts them, whatever stands before: आज 12 की मौत. */
final class PeopleRule implements Kinds.Rule {
    private final Phrases<String> words;
    private final Cues cues;

    PeopleRule(Phrases<String> words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Mention mention = place.mention();
        if (mention.measure() != null
                || place.isSplit()
                || mention.form() == Numeral.Form.FRACTION) {
            return null;
        }
        Phrases.Match<String> said = words.from(place.sentence(), mention.to());
        boolean day = said != null && said.meaning().equals("undated") && mayBeDay(place);
        return said == null || day ? null : Kind.COUNT;
    }

    /** "12 मार्च 2020 को फाँसी हुई", "सोमवार 12 को". */
    private boolean mayBeDay(Place place) {
        int before = place.mention().start() - 1;
        return place.isYearLike()
                || cues.isMonth(place.sentence(), before)
                || cues.isWeekday(place.sentence(), before);
    }
}
