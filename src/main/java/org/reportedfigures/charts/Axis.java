package org.reportedfigures.charts;

import java.math.BigDecimal;
import java.util.List;

/** Where numbers stand in a plot. */
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
}
