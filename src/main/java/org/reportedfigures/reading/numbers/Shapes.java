package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.Sentence;
import org.reportedfigures.reading.language.Token;
import org.reportedfigures.reading.language.UnitWords;

/**
 * Text that is no number by its shape alone: times (10:30), days (23/9/2020), telephone and other
 * numbers of many parts (0124-2543645, 192.168.0.1, 978-0-13). Their values are not read.
 */
final class Shapes {
    private Shapes() {}

    /**
     * The numbers of the shape that begins at a token; none if only the words can decide.
     *
     * @param earliest the token after the number before
     */
    static List<Mention> at(Sentence sentence, int from, int earliest) {
        Digits digits = sentence.at(from).digits();
        if (digits == null) {
            return List.of();
        }
        NumberRun run = NumberRun.at(sentence, from, digits);
        QuantityKind kind = kind(sentence, from, run);
        if (kind == null && earliest < from - 1 && isNamed(sentence, from)) {
            kind = digits.isYear() ? QuantityKind.YEAR : QuantityKind.ATTRIBUTE;
        }
        if (kind == null) {
            return List.of();
        }
        return run.has(":")
                ? List.of(Mention.shape(from, run.to(), kind))
                : parts(sentence, from, run.to(), kind);
    }

    private static List<Mention> parts(Sentence sentence, int from, int to, QuantityKind kind) {
        var parts = new ArrayList<Mention>();
        for (int i = from; i < to; i++) {
            Digits digits = sentence.at(i).digits();
            if (digits != null) {
                BigDecimal value = digits.value();
                parts.add(
                        value == null
                                ? Mention.shape(i, i + 1, kind)
                                : Mention.of(
                                                Numeral.of(
                                                        i,
                                                        i + 1,
                                                        value,
                                                        Numeral.NumeralForm.DIGITS))
                                        .with(kind));
            }
        }
        return parts;
    }

    private static @Nullable QuantityKind kind(Sentence sentence, int from, NumberRun run) {
        if (run.isLocalNumber(sentence, from) || run.isDialledAbroad(sentence, from)) {
            return QuantityKind.ATTRIBUTE;
        }
        return run.signs().isEmpty()
                ? ofOne(sentence, from, run.numbers().getFirst())
                : RunShapes.kind(run);
    }

    private static @Nullable QuantityKind ofOne(Sentence sentence, int at, Digits digits) {
        if (digits.value() == null) {
            boolean day = Digits.isDayWithPoints(sentence.text(at, at + 1));
            return day ? QuantityKind.DATE : QuantityKind.ATTRIBUTE;
        }
        if (digits.isCompactDay()) {
            return QuantityKind.DATE;
        }
        boolean code = digits.isBare() && digits.zero() && digits.length() > 2;
        return code ? QuantityKind.ATTRIBUTE : null;
    }

    /** "B-52", "COVID-19", बी-29: a hyphen ties the number to a name. */
    private static boolean isNamed(Sentence sentence, int from) {
        Token name = sentence.at(from - 2);
        return sentence.isGlued(from)
                && sentence.isGlued(from - 1)
                && NumberRun.DASHES.contains(sentence.at(from - 1).folded())
                && (name.isWord() || name.type() == Token.Type.CODE);
    }

    /** A height with signs: 6'2", 5' 11″. */
    static final class FeetAndInches {
        private static final String FEET = "'’′";
        private static final String INCHES = "\"”″";
        private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
        private static final BigDecimal TALLEST = BigDecimal.valueOf(99);

        private FeetAndInches() {}

        /** The height that begins at a token; null if there is none. */
        static @Nullable Mention at(Sentence sentence, int from) {
            BigDecimal feet = whole(sentence, from, TALLEST);
            BigDecimal inches = whole(sentence, from + 2, TWELVE);
            boolean signs =
                    isSign(sentence, from + 1, FEET)
                            && isSign(sentence, from + 3, INCHES)
                            && sentence.isGlued(from + 1)
                            && sentence.isGlued(from + 3);
            if (feet == null || inches == null || !signs) {
                return null;
            }
            Numeral.Quotient all = Numeral.Quotient.of(feet.multiply(TWELVE).add(inches), TWELVE);
            var number = Numeral.fraction(from, from + 4, all.value(), all.exact());
            var foot = new UnitWords("foot", QuantityKind.MEASURE, false, false);
            return Mention.of(number).with(new Mention.Measure(foot, from + 1, from + 4));
        }

        private static boolean isSign(Sentence sentence, int i, String signs) {
            return sentence.at(i).isSign() && signs.contains(sentence.at(i).folded());
        }

        private static @Nullable BigDecimal whole(Sentence sentence, int i, BigDecimal most) {
            Digits digits = sentence.at(i).digits();
            BigDecimal value = digits == null || !digits.isBare() ? null : digits.value();
            return value != null && value.compareTo(most) <= 0 ? value : null;
        }
    }
}
