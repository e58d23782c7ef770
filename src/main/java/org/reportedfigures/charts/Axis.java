package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Where numbers are in a plot. */
interface Axis {
    /** All values in one place: they agree, so that there is nothing to measure. */
    Axis NONE =
            new Axis() {
                @Override
                public double at(BigDecimal value) {
                    return 0.5;
                }

                @Override
                public List<BigDecimal> ticks(int most) {
                    return List.of();
                }

                @Override
                public double[] domain() {
                    return new double[] {0, 1};
                }

                @Override
                public double number(BigDecimal value) {
                    return 0.5;
                }
            };

    /** From 0, the plot's start, to 1, its end. */
    double at(BigDecimal value);

    /** Numbers to be marked, ascending; the first and the last of them bound the plot if linear. */
    List<BigDecimal> ticks(int most);

    /** What the plot's start and end are in the unit of {@link #number}. */
    double[] domain();

    /** The number by which a program that knows only linear axes places the value. */
    double number(BigDecimal value);

    /** Where it has marks without a number between its ticks; none where ticks say enough. */
    default List<BigDecimal> steps() {
        return List.of();
    }

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
            BigDecimal power =
                    BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
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

        /** Every power of ten: numbers may be at every second or third of them only. */
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
}
