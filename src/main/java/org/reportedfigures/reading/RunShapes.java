package org.reportedfigures.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several numbers with signs between them are by these signs alone: days, scores, codes. */
final class RunShapes {
    private RunShapes() {}

    /** Null where only the words can tell: a range, a list, a sum, a size, a fraction. */
    static @Nullable Kind kind(Run run) {
        List<Digits> numbers = run.numbers();
        if (run.has(":")) {
            return Kind.DATE;
        }
        if (isMixed(run)) {
            return null;
        }
        if (numbers.size() == 3) {
            boolean day = run.is(Run.DASHES + "/.") && numbers.stream().allMatch(Digits::isShort);
            return day ? Kind.DATE : Kind.ATTRIBUTE;
        }
        if (numbers.size() != 2) {
            return Kind.ATTRIBUTE;
        }
        return run.is("/")
                ? ofStroke(numbers.get(0), numbers.get(1))
                : ofTwo(run, numbers.get(0), numbers.get(1));
    }

    /** 2-1/2: two and a half. */
    static boolean isMixed(Run run) {
        List<Digits> numbers = run.numbers();
        return numbers.size() == 3
                && Run.DASHES.contains(run.signs().get(0))
                && run.signs().get(1).equals("/")
                && numbers.get(0).isBare()
                && SlashFractions.isMixedPart(numbers.get(1), numbers.get(2));
    }

    private static @Nullable Kind ofTwo(Run run, Digits first, Digits second) {
        if (run.is(Run.DASHES) && first.length() == 4 && second.zero()) {
            return Kind.DATE;
        }
        if (first.zero() && first.length() == 2) {
            return second.isShort() ? Kind.DATE : Kind.ATTRIBUTE; // 05-10
        }
        boolean pair = run.is(Run.DASHES + "~") || run.is(",+×*");
        return pair && !isCode(first) && !isCode(second) ? null : Kind.ATTRIBUTE;
    }

    private static boolean isCode(Digits digits) {
        return digits.zero() && digits.length() > 2;
    }

    /** 7/16 is a day, 2013/14 a season; 3/4 may be a number. */
    private static @Nullable Kind ofStroke(Digits over, Digits under) {
        boolean fraction = SlashFractions.isDenominator(under) && over.isBare() && !over.zero();
        if (fraction && isScore(over, under)) {
            return over.isMonth() ? Kind.DATE : Kind.ATTRIBUTE;
        }
        boolean day = over.isShort() && under.isMonth() && !over.isMonth();
        if (fraction && !day && over.length() < 4) {
            return null;
        }
        return over.isShort() && under.isShort() ? Kind.DATE : Kind.ATTRIBUTE;
    }

    /** 245/6 are runs and wickets, 5/5 is a grade or a day; nobody writes so many sixths. */
    private static boolean isScore(Digits over, Digits under) {
        BigDecimal runs = over.value();
        BigDecimal wickets = under.value();
        return runs != null
                && wickets != null
                && (runs.compareTo(wickets.multiply(BigDecimal.TEN)) > 0
                        || runs.compareTo(wickets) == 0);
    }
}
