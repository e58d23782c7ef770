package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Lexicon;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Section;
import org.reportedfigures.reading.language.Trait;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;
import org.reportedfigures.reading.numbers.Numeral;
import org.reportedfigures.reading.sense.Hedges.Hedge;

/** Years that look like counts: "in 476", "circa 1945", "the year two thousand", 201608. */
final class BareYearRule implements Kinds.OrderedRule {
    private static final int EARLY_YEAR = 3;
    private static final BigDecimal FIRST = BigDecimal.valueOf(1100);
    private static final BigDecimal LAST = BigDecimal.valueOf(2100);

    private final Lexicon lexicon;
    private final Set<String> countVerbs;
    private final boolean roundYears;
    private final ContextWords cues;
    private final Nouns nouns;

    BareYearRule(Lexicon lexicon, ContextWords cues, Nouns nouns) {
        this.lexicon = lexicon;
        this.countVerbs = lexicon.words(Section.COUNT_VERBS);
        this.roundYears = lexicon.has(Trait.ROUND_YEARS);
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        Mention mention = place.mention();
        boolean may = mention.measure() == null && !mention.isRange() && !cues.isOf(place.after());
        if (!may || (place.hasNoun() && !isSaidToBe(place))) {
            return null;
        }
        return isAbout(place) || (place.hedge() == null && isPlain(place))
                ? QuantityKind.YEAR
                : null;
    }

    /** "The year two thousand passed". */
    private boolean isSaidToBe(NumberContext place) {
        return cues.before(place.sentence(), place.mention().start()).equals("annum")
                && !nouns.isSurelyCounted(place.sentence(), place.noun());
    }

    private boolean isPlain(NumberContext place) {
        boolean dated = lexicon.has(Section.YEAR_BEFORE, place.before());
        if (place.mention().form() == Numeral.NumeralForm.WORDS) {
            String before = cues.before(place.sentence(), place.mention().start());
            return (dated || before.equals("annum")) && isInWords(place.mention());
        }
        Digits digits = place.sentence().at(place.mention().to() - 1).digits();
        if (!place.isInDigits() || digits == null || !digits.isBare()) {
            return false;
        }
        boolean share = place.sentence().at(place.mention().start() - 2).isNumber(); // "1 in 476"
        boolean early = digits.length() == EARLY_YEAR && !digits.zero();
        return digits.isYearAndMonth() || (early && dated && !share);
    }

    /** "Circa 1945"; "around 1945" if nothing is counted. */
    private boolean isAbout(NumberContext place) {
        Hedge hedge = place.hedge();
        if (hedge == null || hedge.bound() != Bound.ABOUT || !place.isYearLike()) {
            return false;
        }
        boolean circa = lexicon.phrases(Section.CIRCA).upTo(place.sentence(), hedge.to()) != null;
        boolean before = hedge.to() == place.mention().start();
        return before && (circa || (roundYears && !countVerbs.contains(place.after().folded())));
    }

    private static boolean isInWords(Mention mention) {
        BigDecimal value = mention.value();
        return value != null && value.compareTo(FIRST) > 0 && value.compareTo(LAST) < 0;
    }
}
