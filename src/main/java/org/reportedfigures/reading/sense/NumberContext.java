package org.reportedfigures.reading.sense;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.numbers.Mention;
import org.reportedfigures.reading.numbers.Numeral;
import org.reportedfigures.reading.sense.Hedges.Hedge;

/**
 * A number in its sentence, for the rules that determine its kind.
 *
 * @param noun token of its noun; -1 if there is none
 * @param hedge the words that bound it; null if there are none
 */
public record NumberContext(Sentence sentence, Mention mention, int noun, @Nullable Hedge hedge) {
    private static final BigDecimal LARGEST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal LARGEST_LABEL = BigDecimal.valueOf(100_000);

    boolean hasNoun() {
        return noun >= 0;
    }

    /** The token before number and unit. */
    Token before() {
        return sentence.at(mention.start() - 1);
    }

    /** The token after number and unit. */
    Token after() {
        return sentence.at(mention.end());
    }

    boolean isInDigits() {
        return mention.form() == Numeral.NumeralForm.DIGITS && !mention.isScaled();
    }

    /** Whether it is only digits, without separators. */
    boolean isBare() {
        Digits digits = sentence.at(mention.to() - 1).digits();
        return digits != null && digits.isBare();
    }

    /** Whether it may be a day or an hour. */
    boolean isSmall() {
        BigDecimal most = mention.isRange() ? mention.high() : mention.value();
        return most != null && most.compareTo(LARGEST_DAY) <= 0 && !mention.isScaled();
    }

    /** Whether it may be an hour: 7, 6.45. */
    boolean isHour() {
        Digits digits = sentence.at(mention.from()).digits();
        BigDecimal value = mention.isRange() ? mention.high() : mention.value();
        boolean decimal = digits != null && digits.shape() == Digits.DigitShape.DECIMAL;
        return isSmall() && value != null && (!decimal || value.scale() == 2);
    }

    /** Whether it is 5/12 or 5.12, which may be a day or an hour. */
    boolean isSplit() {
        Digits digits = sentence.at(mention.from()).digits();
        return digits != null
                && (digits.shape() == Digits.DigitShape.DECIMAL
                        || sentence.at(mention.from() + 1).is("/"));
    }

    /** Whether it is written like the one of "room 12". */
    boolean isLabel() {
        BigDecimal value = mention.isRange() ? mention.high() : mention.value();
        return value != null
                && (value.compareTo(LARGEST_LABEL) < 0 || before().is("#"))
                && !mention.isScaled()
                && mention.measure() == null
                && (isBare() || isSplit() || isWholeInWords(value));
    }

    /** Whether it is digits with one letter, which may be a scale: 12B. */
    boolean isLettered() {
        int letter = mention.to() - 1;
        Token token = sentence.at(letter);
        return mention.isScaled()
                && letter == mention.from() + 1
                && mention.measure() == null
                && sentence.isGlued(letter)
                && token.end() == token.start() + 1;
    }

    private boolean isWholeInWords(BigDecimal value) {
        return mention.form() != Numeral.NumeralForm.DIGITS && Numeral.isWhole(value);
    }

    /** Four digits that may be a year, or a range of these. */
    boolean isYearLike() {
        Digits first = sentence.at(mention.from()).digits();
        Digits last = sentence.at(mention.to() - 1).digits();
        if (first == null || last == null || mention.isScaled()) {
            return false;
        }
        return mention.isRange()
                ? first.isYear() || last.isYear()
                : first.isYear() && last.isYear();
    }
}
