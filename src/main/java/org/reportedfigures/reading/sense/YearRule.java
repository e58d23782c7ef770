package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;
import org.reportedfigures.reading.numbers.Numeral;
import org.reportedfigures.reading.sense.Hedges.Hedge;

/** Four digits that count nothing, and years in words after "in" or a month. */
final class YearRule implements Kinds.OrderedRule {
    private static final String YEAR = "year";
    private static final BigDecimal FIRST = BigDecimal.valueOf(1100);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HEDGE_REACH = 3;

    private final Set<String> yearAfter;
    private final Set<String> inYear;
    private final Set<String> yearNouns;
    private final ContextWords cues;
    private final Nouns nouns;

    YearRule(Lexicon lexicon, ContextWords cues, Nouns nouns) {
        this.yearAfter = lexicon.words(Section.YEAR_AFTER);
        this.inYear = lexicon.words(Section.IN_YEAR);
        this.yearNouns = lexicon.words(Section.YEAR_NOUNS);
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
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
        boolean dated = yearAfter.contains(place.after().folded());
        if (cues.isQuantity(sentence, start - 1) && !dated) {
            return null; // संख्या 1200 है
        }
        if (place.isYearLike()) {
            boolean named = yearNouns.contains(place.before().folded());
            return told || dated || named || !counts(place) ? QuantityKind.YEAR : null;
        }
        return isCut(place)
                        || (isInWords(place.mention())
                                && ((told && !place.hasNoun()) || isDated(place)))
                ? QuantityKind.YEAR
                : null;
    }

    /** "July twenty thirty", दो हज़ार दस में, दो हज़ार दस के चुनाव. */
    private boolean isDated(NumberContext place) {
        Sentence sentence = place.sentence();
        int start = place.mention().start();
        Token named = sentence.at(place.mention().end() + 1);
        boolean dated =
                cues.isMonth(sentence, start - 1)
                        || cues.isMonth(sentence, start - 2)
                        || inYear.contains(place.after().folded())
                        || (cues.isOf(place.after()) && yearNouns.contains(named.folded()));
        return dated && !place.hasNoun();
    }

    /** "1200 volunteers"; not "the 1981 album", if plurals show the difference. */
    private boolean counts(NumberContext place) {
        return place.hasNoun()
                && nouns.mayBeCounted(place.sentence(), place.noun())
                && !isNamedByYear(place);
    }

    /** '92. */
    private static boolean isCut(NumberContext place) {
        Digits digits = place.sentence().at(place.mention().from()).digits();
        boolean apostrophe = place.before().is("'") || place.before().is("’");
        return apostrophe
                && place.before().spaced()
                && place.sentence().isGlued(place.mention().from())
                && digits != null
                && digits.isBare()
                && digits.length() == 2
                && !place.after().is("'")
                && !place.after().is("’");
    }

    /** 2011 जनगणना. */
    private boolean isNamedByYear(NumberContext place) {
        for (int i = place.mention().to(); i <= place.noun(); i++) {
            if (yearNouns.contains(place.sentence().at(i).folded())) {
                return true;
            }
        }
        return false;
    }

    /** 2016 तक is "until 2016", 1920 के आसपास "around 1920". */
    private boolean isUntil(NumberContext place, Hedge hedge) {
        return (hedge.to() == hedge.from() + 1 || hedge.bound() == Bound.ABOUT)
                && yearAfter.contains(place.after().folded())
                && hedge.from() == place.mention().end()
                && !(place.hasNoun() && nouns.isSurelyCounted(place.sentence(), place.noun()));
    }

    private static boolean isInWords(Mention mention) {
        BigDecimal value = mention.value();
        return mention.form() == Numeral.NumeralForm.WORDS
                && value != null
                && value.compareTo(FIRST) > 0
                && value.compareTo(LAST) < 0
                && value.remainder(HUNDRED).signum() != 0;
    }
}
