package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.Digits;
import org.reportedfigures.reading.language.QuantityKind;

/** Classifies several numbers with signs between them by these signs alone: days, scores, codes. */
final class RunShapes {
    private RunShapes() {}

    /** Null if only the words can decide: a range, a list, a sum, a size, a fraction. */
    static @Nullable QuantityKind kind(NumberRun run) {
        List<Digits> numbers = run.numbers();
        if (run.has(":")) {
            return QuantityKind.DATE;
        }
        if (isMixed(run)) {
            return null;
        }
        if (numbers.size() == 3) {
            boolean day =
                    run.is(NumberRun.DASHES + "/.") && numbers.stream().allMatch(Digits::isShort);
            return day ? QuantityKind.DATE : QuantityKind.ATTRIBUTE;
        }
        if (numbers.size() != 2) {
            return QuantityKind.ATTRIBUTE;
        }
        return run.is("/")
                ? ofStroke(numbers.get(0), numbers.get(1))
                : ofTwo(run, numbers.get(0), numbers.get(1));
    }

    /** 2-1/2: two and a half. */
    static boolean isMixed(NumberRun run) {
        List<Digits> numbers = run.numbers();
        return numbers.size() == 3
                && NumberRun.DASHES.contains(run.signs().get(0))
                && run.signs().get(1).equals("/")
                && numbers.get(0).isBare()
                && SlashFractions.isMixedPart(numbers.get(1), numbers.get(2));
    }

    private static @Nullable QuantityKind ofTwo(NumberRun run, Digits first, Digits second) {
        if (run.is(NumberRun.DASHES) && first.length() == 4 && second.zero()) {
            return QuantityKind.DATE;
        }
        if (first.zero() && first.length() == 2) {
            return second.isShort() ? QuantityKind.DATE : QuantityKind.ATTRIBUTE; // 05-10
        }
        boolean pair = run.is(NumberRun.DASHES + "~") || run.is(",+×*");
        return pair && !isCode(first) && !isCode(second) ? null : QuantityKind.ATTRIBUTE;
    }

    private static boolean isCode(Digits digits) {
        return digits.zero() && digits.length() > 2;
    }

    /** 7/16 is a day, 2013/14 a season; 3/4 may be a number. */
    private static @Nullable QuantityKind ofStroke(Digits over, Digits under) {
        boolean fraction = SlashFractions.isDenominator(under) && over.isBare() && !over.zero();
        if (fraction && isScore(over, under)) {
            return over.isMonth() ? QuantityKind.DATE : QuantityKind.ATTRIBUTE;
        }
        boolean day = over.isShort() && under.isMonth() && !over.isMonth();
        if (fraction && !day && over.length() < 4) {
            return null;
        }
        return over.isShort() && under.isShort() ? QuantityKind.DATE : QuantityKind.ATTRIBUTE;
    }

    /** 245/6 is runs and wickets, 5/5 a grade or a day; nobody writes so many sixths. */
    private static boolean isScore(Digits over, Digits under) {
        BigDecimal runs = over.value();
        BigDecimal wickets = under.value();
        return runs != null
                && wickets != null
                && (runs.compareTo(wickets.multiply(BigDecimal.TEN)) > 0
                        || runs.compareTo(wickets) == 0);
    }
}
