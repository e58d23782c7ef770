package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;

/** Fractions in digits: 3/4, "1 1/4", "2 ½". */
final class SlashFractions {
    /** Usual denominators; 2/29 is a day. */
    private static final Set<BigDecimal> DENOMINATORS =
            Stream.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 60, 64, 100, 1000)
                    .map(BigDecimal::valueOf)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<BigDecimal> MIXED =
            Stream.of(2, 3, 4, 8, 16)
                    .map(BigDecimal::valueOf)
                    .collect(Collectors.toUnmodifiableSet());

    private SlashFractions() {}

    static boolean isDenominator(Digits digits) {
        return digits.isBare() && !digits.zero() && DENOMINATORS.contains(digits.value());
    }

    /** Whether they are common after a whole number: 1/2, 3/4, 5/8. */
    static boolean isMixedPart(Digits over, Digits under) {
        BigDecimal part = over.value();
        BigDecimal all = under.value();
        return over.isBare()
                && under.isBare()
                && !over.zero()
                && part != null
                && all != null
                && part.signum() > 0
                && part.compareTo(all) < 0
                && MIXED.contains(all);
    }

    /** A fraction, optionally after a whole number; null if none begins at the token. */
    static @Nullable Numeral at(Sentence sentence, int from) {
        Numeral simple = simple(sentence, from);
        if (simple != null) {
            return simple;
        }
        BigDecimal whole = bare(sentence, from);
        boolean hyphen = isHyphened(sentence, from);
        Numeral after = whole == null ? null : signOrSimple(sentence, hyphen ? from + 2 : from + 1);
        return whole != null
                        && after != null
                        && (hyphen || sentence.at(from + 1).spaced())
                        && after.isProper()
                ? Numeral.fraction(from, after.to(), whole.add(after.value()), after.exact())
                : null;
    }

    /** 2-1/2. */
    private static boolean isHyphened(Sentence sentence, int from) {
        Digits first = sentence.at(from).digits();
        return first != null && RunShapes.isMixed(NumberRun.at(sentence, from, first));
    }

    /** The ½ or 1/2 of "2 ½" and "2 1/2". */
    private static @Nullable Numeral signOrSimple(Sentence sentence, int from) {
        Token token = sentence.at(from);
        Digits digits = token.digits();
        BigDecimal value = digits == null ? null : digits.value();
        return digits != null && value != null && digits.shape() == Digits.DigitShape.FRACTION
                ? Numeral.fraction(from, from + 1, value, token.isExact())
                : simple(sentence, from);
    }

    /** 3/4. */
    static @Nullable Numeral simple(Sentence sentence, int from) {
        BigDecimal over = bare(sentence, from);
        BigDecimal under = bare(sentence, from + 2);
        return over != null
                        && under != null
                        && isStroke(sentence.at(from + 1))
                        && sentence.at(from + 1).spaced() == sentence.at(from + 2).spaced()
                        && DENOMINATORS.contains(under)
                        && !isJoined(sentence, from)
                        && !isJoined(sentence, from + 3)
                ? Numeral.divided(from, from + 3, over, under)
                : null;
    }

    /** Whether a token is joined to the number before it by a sign without a space: 1/2/2015. */
    private static boolean isJoined(Sentence sentence, int i) {
        boolean after = isStroke(sentence.at(i)) && sentence.at(i + 1).isNumber();
        boolean before = isStroke(sentence.at(i - 1)) && sentence.at(i - 2).isNumber();
        return after || (before && sentence.isGlued(i - 1));
    }

    private static boolean isStroke(Token token) {
        return token.is("/") || token.is("⁄");
    }

    private static @Nullable BigDecimal bare(Sentence sentence, int i) {
        Digits digits = sentence.at(i).digits();
        return digits != null && digits.isBare() && !digits.zero() ? digits.value() : null;
    }
}
