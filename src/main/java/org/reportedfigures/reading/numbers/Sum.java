package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** The addends of a number while it is read: each is smaller than the step of the one before it. */
final class Sum {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * @param scale the product of its scales
     * @param step the unit that the part counts in: the next must be smaller; zero if nothing may
     *     follow
     * @param and whether "and" precedes it
     */
    private record SumPart(BigDecimal value, BigDecimal scale, BigDecimal step, boolean and) {}

    private final Deque<SumPart> parts = new ArrayDeque<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    BigDecimal value() {
        if (parts.size() == 1) {
            return parts.getLast().value(); // most numbers
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (SumPart part : parts) {
            sum = sum.add(part.value());
        }
        return sum;
    }

    /** Its last addend; zero if there is none. */
    BigDecimal last() {
        return parts.isEmpty() ? BigDecimal.ZERO : parts.getLast().value();
    }

    /** The scale of the whole number; one if it has several parts. */
    BigDecimal scale() {
        return parts.size() == 1 ? parts.getLast().scale() : BigDecimal.ONE;
    }

    boolean isWhole() {
        BigDecimal value = value();
        return value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether there is a single part with a smaller scale: "1,500 thousand", "455 lakh crore". */
    private boolean isOne(BigDecimal by) {
        return parts.size() == 1 && parts.getLast().scale().compareTo(by) < 0;
    }

    /** Adds a part without scale; returns false if it cannot follow. */
    boolean add(BigDecimal value, boolean and) {
        if (!parts.isEmpty()
                && (value.signum() == 0 || value.compareTo(parts.getLast().step()) >= 0)) {
            return false;
        }
        parts.addLast(new SumPart(value, BigDecimal.ONE, BigDecimal.ZERO, and));
        return true;
    }

    /**
     * Multiplies all parts smaller than a scale by it, or adds the scale if there are none; returns
     * false if it does not fit.
     */
    boolean multiply(BigDecimal by) {
        BigDecimal factor = parts.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
        BigDecimal scale = by;
        int multiplied = 0;
        boolean and = false;
        // "Three hundred dozen" is 3,600; "three hundred and two dozen" 324.
        boolean dozen =
                by.stripTrailingZeros().precision() > 1
                        && !parts.isEmpty()
                        && parts.getLast().value().compareTo(by) >= 0;
        while (!parts.isEmpty()
                && (dozen || parts.getLast().value().compareTo(by) < 0 || isOne(by))) {
            // "six thousand and two million" are two numbers, "a hundred and two million" is one.
            if (and && parts.getLast().value().compareTo(THOUSAND) >= 0) {
                break;
            }
            SumPart part = parts.removeLast();
            factor = factor.add(part.value());
            scale = multiplied == 0 ? by.multiply(part.scale()) : by;
            and = part.and();
            multiplied++;
        }
        BigDecimal value = factor.multiply(by);
        boolean nothing = multiplied == 0 && !parts.isEmpty();
        if (nothing || (!parts.isEmpty() && value.compareTo(parts.getLast().step()) >= 0)) {
            return false;
        }
        boolean whole = value.remainder(by).signum() == 0;
        parts.addLast(new SumPart(value, scale, whole ? by : BigDecimal.ZERO, and));
        return true;
    }
}
