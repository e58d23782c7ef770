package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Nouns;

/**
 * Adjacent groups of digits are a number to dial or a row of a table: "425 555 0123". So are ten or
 * more digits in a row, unless a bound, a unit or a noun shows that they count: "2170416382 tents".
 */
final class RowRule implements Kinds.OrderedRule {
    private static final int SHORTEST = 10;
    private static final int REACH = 12;
    private static final BigDecimal ROUND = BigDecimal.valueOf(100_000);
    private static final int LONGEST_ROW = 12;
    private static final int LONGEST_COUNTS = 4;
    private static final int SHORTEST_LOCAL = 4;
    private static final int SHORTEST_DIALLED = 7;

    private final ContextWords cues;
    private final Nouns nouns;

    RowRule(ContextWords cues, Nouns nouns) {
        this.cues = cues;
        this.nouns = nouns;
    }

    @Override
    public @Nullable QuantityKind of(NumberContext place) {
        return isRow(place) || isPhone(place) ? QuantityKind.ATTRIBUTE : null;
    }

    private static boolean isRow(NumberContext place) {
        Mention mention = place.mention();
        if (!place.isInDigits() || mention.isRange() || mention.measure() != null) {
            return false;
        }
        Sentence sentence = place.sentence();
        int at = mention.to() - 1;
        int first = at;
        while (isDigits(sentence, first - 1) && at - first < LONGEST_ROW) {
            first--;
        }
        int last = mention.to();
        while (isDigits(sentence, last) && last - at < LONGEST_ROW) {
            last++;
        }
        if (at - first >= LONGEST_ROW || last - at >= LONGEST_ROW) {
            return true;
        }
        boolean two = last - first == 2;
        boolean long2 = two && isLong(sentence, first) && isLong(sentence, last - 1);
        boolean dialled =
                two
                        && (hasZero(sentence, first, last)
                                || sentence.at(first - 1).is("+")
                                || (isHyphen(sentence, first - 1) && isDigits(sentence, first - 2))
                                || (sentence.at(first - 1).is(")")
                                        && sentence.at(first - 2).isNumber()));
        return last - first > 2 || long2 || dialled || (two && isLocal(place, first));
    }

    /** 022-2654 7890. */
    private static boolean isHyphen(Sentence sentence, int i) {
        return sentence.at(i).is("-") && sentence.isGlued(i) && sentence.isGlued(i + 1);
    }

    private static boolean isDigits(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && (digits.isBare() || digits.shape() == Digits.DigitShape.GROUPED);
    }

    private static boolean hasZero(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Digits digits = sentence.at(i).digits();
            if (digits != null && digits.zero() && digits.length() > 2) {
                return true;
            }
        }
        return false;
    }

    /** "425 5550123"; "in 2016 5000 tons" is a year and a count. */
    private static boolean isLocal(NumberContext place, int first) {
        Digits area = place.sentence().at(first).digits();
        Digits local = place.sentence().at(first + 1).digits();
        return area != null
                && local != null
                && !place.hasNoun()
                && area.isBare()
                && local.isBare()
                && !area.isYear()
                && local.length() >= SHORTEST_LOCAL
                && area.length() + local.length() >= SHORTEST_DIALLED;
    }

    private static boolean isLong(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && digits.isBare() && digits.length() > LONGEST_COUNTS;
    }

    private boolean isPhone(NumberContext place) {
        Mention mention = place.mention();
        if (mention.isRange() || !isLongRow(place)) {
            return false;
        }
        boolean counts = place.hedge() != null || mention.measure() != null || countsNoun(place);
        return !counts || cues.isNear("phone", place.sentence(), mention.from(), REACH);
    }

    private boolean countsNoun(NumberContext place) {
        return place.hasNoun() && nouns.mayBeCounted(place.sentence(), place.noun());
    }

    private static boolean isLongRow(NumberContext place) {
        Digits digits = place.sentence().at(place.mention().to() - 1).digits();
        return place.isInDigits()
                && digits != null
                && digits.isBare()
                && digits.length() >= SHORTEST
                && digits.value() != null
                && digits.value().remainder(ROUND).signum() != 0;
    }
}
