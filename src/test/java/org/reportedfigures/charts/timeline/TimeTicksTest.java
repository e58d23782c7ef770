package org.reportedfigures.charts.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportedfigures.charts.TimeAxis;
import org.reportedfigures.charts.TimeAxis.TimeTicks;
import org.reportedfigures.phrases.NumberPreferences;
import org.reportedfigures.phrases.Phrases;

class TimeTicksTest {
    @Test
    void aWeekIsMarkedByDays() {
        assertThat(ticks("2025-07-10", "2025-07-14", "en")).contains("11 Jul", "12 Jul");
    }

    @Test
    void aYearIsMarkedByMonths() {
        assertThat(ticks("2024-10-01", "2025-09-01", "en"))
                .containsExactly("Oct 2024", "Jan 2025", "Apr 2025", "Jul 2025");
    }

    @Test
    void centuriesAreMarkedByRoundYears() {
        assertThat(ticks("1201-01-01", "2025-01-01", "en"))
                .startsWith("1300", "1400")
                .endsWith("2000");
    }

    @Test
    void timesBeforeTheCommonEraSaySo() {
        assertThat(ticks("-0400-01-01", "0300-01-01", "en")).anyMatch(t -> t.contains("BC"));
    }

    @Test
    void aHindiReaderReadsHindiMonthsInChosenDigits() {
        var notation =
                new NumberPreferences(
                        "hi",
                        NumberPreferences.GroupingStyle.INDIAN,
                        NumberPreferences.DigitStyle.DEVANAGARI);

        assertThat(ticks("2024-10-01", "2025-09-01", Phrases.in(notation))).contains("जन॰ २०२५");
    }

    private static List<String> ticks(String from, String to, String language) {
        return ticks(from, to, Phrases.in(NumberPreferences.of(language)));
    }

    private static List<String> ticks(String from, String to, Phrases phrases) {
        var axis =
                new TimeAxis(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
        return new TimeTicks(axis, 480, phrases).all().stream().map(t -> t.text()).toList();
    }
}
