package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A logarithmic axis: each step is ten times the one before.
 *
 * @param from exponent of ten at its start
 * @param to exponent of ten at its end, greater than from
 */
record LogAxis(int from, int to) implements Axis {
    private static final int MOST_STEPS = 24;

    /** Holds all values, which must be greater than 0. */
    static LogAxis of(Collection<BigDecimal> values) {
        int from = values.stream().mapToInt(v -> (int) Math.floor(log(v))).min().orElse(0);
        int to = values.stream().mapToInt(v -> (int) Math.ceil(log(v))).max().orElse(1);
        return new LogAxis(from, Math.max(from + 1, to));
    }

    @Override
    public double at(BigDecimal value) {
        return (log(value) - from) / (to - from);
    }

    @Override
    public List<BigDecimal> ticks(int most) {
        int every = Math.max(1, Math.ceilDiv(to - from, Math.max(1, most - 1)));
        var ticks = new ArrayList<BigDecimal>();
        for (int exponent = from; exponent <= to; exponent += every) {
            ticks.add(BigDecimal.ONE.scaleByPowerOfTen(exponent));
        }
        return ticks;
    }

    /** Every power of ten: numbers may stand at every second or third of them only. */
    @Override
    public List<BigDecimal> steps() {
        return to - from > MOST_STEPS ? List.of() : ticks(to - from + 1);
    }

    @Override
    public double[] domain() {
        return new double[] {from, to};
    }

    @Override
    public double number(BigDecimal value) {
        return log(value);
    }

    /** Through the digits, because a double ends at 10^308. */
    private static double log(BigDecimal value) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("%s has no logarithm".formatted(value));
        }
        int exponent = value.precision() - value.scale() - 1;
        double mantissa = value.scaleByPowerOfTen(-exponent).doubleValue();
        return exponent + Math.log10(mantissa);
    }
}
