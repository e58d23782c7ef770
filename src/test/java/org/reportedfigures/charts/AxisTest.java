package org.reportedfigures.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reportedfigures.charts.Axis.LinearAxis;
import org.reportedfigures.charts.Axis.LogAxis;

class AxisTest {
    @ParameterizedTest
    @CsvSource({
        "13000 5000 1000, 0 5000 10000 15000",
        "3, 0 1 2 3",
        "0.03 0.25, 0 0.1 0.2 0.3",
        "12000000, 0 5000000 10000000 15000000",
        "1E30, 0 5E29 1E30",
        "-40 100, -50 0 50 100",
        "-7 -3, -8 -6 -4 -2 0",
        "0, 0 1"
    })
    void linearTicksAreRoundAndHoldZero(String values, String ticks) {
        assertThat(LinearAxis.of(numbers(values)).ticks(6))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers(ticks));
    }

    @ParameterizedTest
    @CsvSource({"13000, 0 15000", "-40 100, 0 100", "-7, -8 0"})
    void aNarrowAxisHasTwoTicks(String values, String ticks) {
        assertThat(LinearAxis.of(numbers(values)).ticks(2))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers(ticks));
    }

    @Test
    void aBarsLengthIsInProportion() {
        LinearAxis axis = LinearAxis.of(numbers("13000"));

        assertThat(axis.at(BigDecimal.ZERO)).isZero();
        assertThat(axis.at(new BigDecimal(10000)))
                .isCloseTo(2 * axis.at(new BigDecimal(5000)), within(1e-12));
    }

    @Test
    void aLogarithmicStepIsTenTimesTheOneBefore() {
        LogAxis axis = LogAxis.of(numbers("3 28000"));

        assertThat(axis).isEqualTo(new LogAxis(0, 5));
        assertThat(axis.ticks(9))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(numbers("1 10 100 1000 10000 100000"));
        assertThat(axis.at(new BigDecimal(1000))).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void aNumberBeyondEveryDoubleHasItsPlace() {
        LogAxis axis = LogAxis.of(numbers("1 1E400"));

        assertThat(axis.at(new BigDecimal("1E200"))).isCloseTo(0.5, within(1e-12));
        assertThat(axis.ticks(5)).hasSizeBetween(2, 5);
    }

    private static List<BigDecimal> numbers(String numbers) {
        return Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();
    }

    @Test
    void everyTenfoldStepIsMarkedHoweverFewNumbersHaveRoom() {
        var axis = new LogAxis(3, 8);

        assertThat(axis.ticks(3)).hasSizeLessThanOrEqualTo(3);
        assertThat(axis.steps())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("1000", "10000", "100000", "1000000", "10000000", "100000000");
        assertThat(new LogAxis(0, 300).steps()).isEmpty();
    }
}
