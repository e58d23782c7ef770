package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Four digits that count nothing, and years in words behind "in" or a month. */
final class YearRule implements KindRule {
    private static final String YEAR = "year";
    private static final BigDecimal FIRST = BigDecimal.valueOf(1100);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HEDGE_REACH = 3;

    private final Set<String> yearAfter;
    private final Set<String> inYear;
    private final Cues cues;
    private final Nouns nouns;

    YearRule(Contexts words, Cues cues, Nouns nouns) {
        this.yearAfter = words.yearAfter();
        this.inYear = words.inYear();
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable Kind of(Place place) {
        Hedge hedge = place.hedge();
        Sentence sentence = place.sentence();
        // "More than 2000" counts; "years greater than 2000" does not.
        if (hedge != null
                && !isUntil(place, hedge)
                && !place.mention().isRange()
                && !cues.isNear(YEAR, sentence, hedge.from(), HEDGE_REACH)
                && !cues.isNear("annum", sentence, hedge.from(), HEDGE_REACH)) {
            return null;
        }
        int start = place.mention().start();
        String before = cues.before(sentence, start);
        boolean told = before.equals(YEAR) || before.equals("annum");
        if (place.isYearLike()) {
            boolean year = told || yearAfter.contains(place.behind().folded());
            return year || !counts(place) ? Kind.YEAR : null;
        }
        boolean dated =
                told || cues.isMonth(sentence, start - 1) || cues.isMonth(sentence, start - 2);
        dated |= inYear.contains(place.behind().folded());
        return dated && !place.hasNoun() && isInWords(place.mention()) ? Kind.YEAR : null;
    }

    /** "1200 volunteers"; not "the 1981 album", where a plural tells the difference. */
    private boolean counts(Place place) {
        return place.hasNoun() && nouns.mayBeCounted(place.sentence(), place.noun());
    }

    /** 2016 तक is "until 2016". */
    private boolean isUntil(Place place, Hedge hedge) {
        return hedge.to() == hedge.from() + 1
                && yearAfter.contains(place.behind().folded())
                && hedge.from() == place.mention().end()
                && !place.hasNoun();
    }

    private static boolean isInWords(Mention mention) {
        BigDecimal value = mention.value();
        return mention.form() == Numeral.Form.WORDS
                && value != null
                && value.compareTo(FIRST) > 0
                && value.compareTo(LAST) < 0
                && value.remainder(HUNDRED).signum() != 0;
    }
}
