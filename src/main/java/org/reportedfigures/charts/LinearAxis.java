package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A linear axis that holds zero and ends at round numbers.
 *
 * @param step from one round number to the next, greater than 0
 */
record LinearAxis(BigDecimal from, BigDecimal to, BigDecimal step) implements Axis {
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int STEPS = 4;

    static LinearAxis of(Collection<BigDecimal> values) {
        BigDecimal low = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal range = high.subtract(low);
        if (range.signum() == 0) {
            return new LinearAxis(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        BigDecimal step = roundStep(range.divide(BigDecimal.valueOf(STEPS), EXACT));
        return new LinearAxis(
                multiple(low, step, RoundingMode.FLOOR),
                multiple(high, step, RoundingMode.CEILING),
                step);
    }

    /** 1, 2 or 5 times a power of ten: the least that is not below. */
    private static BigDecimal roundStep(BigDecimal least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(least) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private static BigDecimal multiple(BigDecimal value, BigDecimal step, RoundingMode mode) {
        return value.divide(step, 0, mode).multiply(step);
    }

    @Override
    public double at(BigDecimal value) {
        return value.subtract(from).divide(to.subtract(from), EXACT).doubleValue();
    }

    @Override
    public List<BigDecimal> ticks(int most) {
        int below = steps(from);
        int above = steps(to);
        int every = 1;
        while (!fit(below, above, every, Math.max(2, most))) {
            every++;
        }
        var ticks = new ArrayList<BigDecimal>();
        // Zero is always among them.
        for (int i = below / every * every; i <= above; i += every) {
            ticks.add(step.multiply(BigDecimal.valueOf(i)));
        }
        return ticks;
    }

    private int steps(BigDecimal end) {
        return end.divide(step, 0, RoundingMode.HALF_UP).intValue();
    }

    /** Whether few enough are left, and the longer side of the axis ends at one. */
    private static boolean fit(int below, int above, int every, int most) {
        int longer = Math.max(-below, above);
        boolean few = above / every - below / every + 1 <= most;
        return every > longer || (longer % every == 0 && few);
    }

    @Override
    public double[] domain() {
        return new double[] {from.doubleValue(), to.doubleValue()};
    }

    @Override
    public double number(BigDecimal value) {
        return value.doubleValue();
    }
}
