package org.reportedfigures.phrases;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;

/** Numbers as digits, exactly: every digit there is and none that is not. */
final class NumberText {
    /** Beyond these many digits a number is written with an exponent. */
    private static final int DIGITS = 60;

    /** A short form with more before it than this is not short. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(100_000);

    private static final List<ShortScale> INDIAN =
            List.of(new ShortScale("crore", 7), new ShortScale("lakh", 5));
    private static final List<ShortScale> INTERNATIONAL =
            List.of(
                    new ShortScale("trillion", 12),
                    new ShortScale("billion", 9),
                    new ShortScale("million", 6));

    private final Messages wording;
    private final List<ShortScale> steps;
    private final LocalizedNumberFormatter format;
    private final LocalizedNumberFormatter powers;

    NumberText(NumberPreferences notation, Messages wording) {
        this.wording = wording;
        boolean indian = notation.grouping() == NumberPreferences.GroupingStyle.INDIAN;
        this.steps = indian ? INDIAN : INTERNATIONAL;
        ULocale digits = wording.locale().setKeywordValue("numbers", notation.digits().id());
        // The separators and digits are the reader's, where they are is the grouping's.
        var symbols = DecimalFormatSymbols.getInstance(digits);
        // CLDR's hyphen would be read as a dash between two numbers.
        symbols.setMinusSignString("\u2212");
        LocalizedNumberFormatter plain =
                NumberFormatter.withLocale(new ULocale(indian ? "en_IN" : "en"))
                        .symbols(symbols)
                        .precision(Precision.unlimited());
        this.format = plain;
        this.powers = plain.notation(com.ibm.icu.number.Notation.scientific());
    }

    String exact(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean endless = bare.scale() > DIGITS || (long) bare.precision() - bare.scale() > DIGITS;
        return (endless ? powers : format).format(bare).toString();
    }

    /** With "crore" or "million" where that loses nothing and needs at most two decimals. */
    String compact(BigDecimal number) {
        for (ShortScale step : steps) {
            BigDecimal mantissa = number.scaleByPowerOfTen(-step.zeros()).stripTrailingZeros();
            if (mantissa.abs().compareTo(BigDecimal.ONE) >= 0) {
                return mantissa.scale() <= 2 && mantissa.compareTo(LONGEST) < 0
                        ? wording.say("compact." + step.name(), exact(mantissa), mantissa)
                        : exact(number);
            }
        }
        return exact(number);
    }

    private record ShortScale(String name, int zeros) {}
}
