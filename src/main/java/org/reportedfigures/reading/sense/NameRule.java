package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;
import org.reportedfigures.reading.numbers.Numeral;

/** Numbers that are part of the name before them: "Boeing 737", गदर 2. */
final class NameRule implements Kinds.OrderedRule {
    private static final BigDecimal LARGEST_PART = BigDecimal.TEN;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int PIN_DIGITS = 6;

    private final ContextWords cues;
    private final Nouns nouns;

    NameRule(ContextWords cues, Nouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        boolean counts = place.hasNoun() && nouns.isSurelyCounted(place.sentence(), place.noun());
        boolean name = !counts && place.isInDigits() && place.isLabel();
        return (name && (isCapital(place) || isPart(place) || isFirst(place)))
                        || (!counts && isWordOfName(place))
                        || isPin(place)
                ? QuantityKind.ATTRIBUTE
                : null;
    }

    /** फ़ाइल 221 खोजो: in a request the number identifies the thing. */
    private boolean isRequested(NumberContext place) {
        return nouns.isRequest(place.sentence(), place.mention().end());
    }

    /** पटना 800001: six digits, neither grouped nor round, after the name of a place. */
    private boolean isPin(NumberContext place) {
        Mention mention = place.mention();
        Digits digits = place.sentence().at(mention.to() - 1).digits();
        int before = mention.from() - 1;
        int name = place.before().is("-") ? before - 1 : before;
        return cues.areNamesSmall()
                && digits != null
                && digits.isBare()
                && digits.length() == PIN_DIGITS
                && digits.value() != null
                && digits.value().remainder(THOUSAND).signum() != 0
                && !mention.isRange()
                && !mention.isScaled()
                && mention.measure() == null
                && !place.hasNoun()
                && place.hedge() == null
                && cues.mayBeName(place.sentence(), name);
    }

    /** In a text of another script, a word in Latin letters counts as a name too. */
    private boolean isCapital(NumberContext place) {
        int before = place.mention().from() - 1;
        if (cues.areNamesSmall() && place.sentence().isLatin(before)) {
            return cues.mayBeName(place.sentence(), before);
        }
        return place.sentence().isCapital(before)
                && (before > 0 || place.sentence().isAbbreviation(before));
    }

    /**
     * "Fahrenheit 451 is a novel": every sentence begins with a capital, but few begin with a name.
     */
    private boolean isFirst(NumberContext place) {
        return !cues.areNamesSmall()
                && place.mention().from() == 1
                && place.isBare()
                && place.hedge() == null
                && place.after().isWord()
                && place.sentence().isCapital(0)
                && cues.mayBeFirst(place.sentence());
    }

    /** "In World War Two", "the Big Four"; in a headline other words have capitals, too. */
    private static boolean isWordOfName(NumberContext place) {
        Sentence sentence = place.sentence();
        int from = place.mention().from();
        int first = from;
        while (sentence.isCapital(first - 1)) {
            first--;
        }
        return place.mention().form() == Numeral.NumeralForm.WORDS
                && place.mention().to() == from + 1
                && place.mention().measure() == null
                && sentence.isCapital(from)
                && first < from
                && sentence.at(first - 1).isWord()
                && !sentence.isCapital(from + 1);
    }

    /**
     * In a language without capitals: a small number that no counted noun follows, right after a
     * noun that is no quantity.
     */
    private boolean isPart(NumberContext place) {
        BigDecimal value = place.mention().value();
        return cues.areNamesSmall()
                && place.isBare()
                && !place.hasNoun()
                && place.hedge() == null
                && value != null
                && value.signum() > 0
                && place.after().isWord()
                && !cues.isAnd(place.after())
                && (value.compareTo(LARGEST_PART) < 0 || isRequested(place))
                && cues.mayBeName(place.sentence(), place.mention().from() - 1)
                && !cues.isOfMany(place.sentence(), place.mention().to());
    }
}
