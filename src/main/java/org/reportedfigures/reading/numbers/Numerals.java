package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.NumberWords;
import org.reportedfigures.reading.language.Sentence;

/** All forms of one number: whole numbers, decimals in words, fractions. */
final class Numerals {
    private final NumberWords words;
    private final Cardinals cardinals;
    private final Fractions fractions;

    Numerals(NumberWords words) {
        this.words = words;
        this.cardinals = new Cardinals(words);
        this.fractions = new Fractions(words, cardinals);
    }

    /** The longest number that begins at a token, without a sign; null if there is none. */
    @Nullable Numeral at(Sentence sentence, int from) {
        Numeral pointFirst = pointFirst(sentence, from);
        if (pointFirst != null) {
            return scaled(sentence, pointFirst);
        }
        Numeral fraction = SlashFractions.at(sentence, from);
        if (fraction != null) {
            return scaled(sentence, fraction);
        }
        Numeral whole = cardinals.at(sentence, from);
        if (whole == null) {
            return fractions.ofArticle(sentence, from);
        }
        Numeral decimal = withDecimals(sentence, whole);
        if (decimal != null) {
            return scaled(sentence, decimal);
        }
        Numeral part = fractions.after(sentence, whole);
        if (part == null && words.isArticle(sentence.at(from))) {
            part = fractions.ofArticle(sentence, from);
        }
        return part != null ? scaled(sentence, part) : whole;
    }

    /** Whether a number is ambiguous, so that it is not reported: एक बटा दो लाख. */
    boolean isDoubtful(Sentence sentence, Numeral numeral) {
        return words.scales().isDoubtful(sentence, numeral.from(), numeral.to())
                || (numeral.form() == Numeral.NumeralForm.FRACTION
                        && fractions.isDoubtful(sentence, numeral));
    }

    /** "Is point six", "by point two five percent"; not "at this point two men". */
    private @Nullable Numeral pointFirst(Sentence sentence, int from) {
        String point = sentence.at(from).folded();
        boolean first =
                words.point().contains(point)
                        && sentence.at(from + 1).isWord()
                        && (words.pointFirst().contains(point)
                                || words.beforePoint().contains(sentence.at(from - 1).folded()));
        return first
                ? withDecimals(
                        sentence,
                        Numeral.of(from, from, BigDecimal.ZERO, Numeral.NumeralForm.WORDS))
                : null;
    }

    /** "two and a half million", दो दशमलव पांच करोड़: a scale word after a fraction. */
    private Numeral scaled(Sentence sentence, Numeral fraction) {
        int scale = words.afterOf(sentence, fraction.to());
        BigDecimal by = words.scales().value(sentence.at(scale));
        if (by == null || fraction.isScaled()) {
            return fraction;
        }
        var scaled =
                new Numeral(
                        fraction.from(),
                        scale + 1,
                        fraction.value().multiply(by),
                        fraction.exact(),
                        by,
                        Numeral.NumeralForm.WORDS);
        return scaled(sentence, scaled);
    }

    /** "two point seven five", दो सौ पॉइंट इकहत्तर: digit by digit, or a two-digit number. */
    private @Nullable Numeral withDecimals(Sentence sentence, Numeral whole) {
        if (!words.point().contains(sentence.at(whole.to()).folded())
                || !whole.isWhole()
                || whole.form() == Numeral.NumeralForm.FRACTION) {
            return null;
        }
        var digits = new StringBuilder();
        int i = whole.to() + 1;
        while (digits.length() < Digits.LONGEST) {
            if (words.zeroDigits().contains(sentence.at(i).folded())) {
                digits.append('0');
                i++;
                continue;
            }
            Numeral next = cardinals.withoutScale(sentence, i);
            if (next == null || !next.isWhole()) {
                break;
            }
            String written = next.value().toPlainString();
            if (written.length() > 2 || (digits.length() == 2 && written.length() == 2)) {
                break;
            }
            digits.append(written);
            i = next.to();
        }
        return digits.isEmpty()
                ? null
                : Numeral.of(
                        whole.from(),
                        i,
                        whole.value().add(new BigDecimal("0." + digits)),
                        Numeral.NumeralForm.WORDS);
    }
}
