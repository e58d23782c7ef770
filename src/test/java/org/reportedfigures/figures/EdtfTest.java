package org.reportedfigures.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reportedfigures.figures.Edtf.Edge;
import org.reportedfigures.figures.Edtf.Precision;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "2025-07-12, 2025-07-12, 2025-07-12, DAY",
        "2024-02-29, 2024-02-29, 2024-02-29, DAY",
        "2025-07-12T23:20:30Z, 2025-07-12, 2025-07-12, DAY",
        "2025-07-12T23:20:30+05:30, 2025-07-12, 2025-07-12, DAY",
        "2025-02, 2025-02-01, 2025-02-28, MONTH",
        "2025-02-XX, 2025-02-01, 2025-02-28, MONTH",
        "2025-21, 2025-03-01, 2025-05-31, SEASON",
        "2025-22, 2025-06-01, 2025-08-31, SEASON",
        "2025-23, 2025-09-01, 2025-11-30, SEASON",
        "2025-24, 2025-12-01, 2026-02-28, SEASON",
        "2025, 2025-01-01, 2025-12-31, YEAR",
        "2025-XX, 2025-01-01, 2025-12-31, YEAR",
        "2025-XX-XX, 2025-01-01, 2025-12-31, YEAR",
        "201X, 2010-01-01, 2019-12-31, DECADE",
        "20XX, 2000-01-01, 2099-12-31, CENTURY",
        "0000, 0000-01-01, 0000-12-31, YEAR",
        "-0044-03-15, -0044-03-15, -0044-03-15, DAY",
        "-201X, -2019-01-01, -2010-12-31, DECADE",
        "Y170002, +170002-01-01, +170002-12-31, YEAR",
        "Y-999999999, -999999999-01-01, -999999999-12-31, YEAR"
    })
    void aDateSpansItsDays(String text, LocalDate earliest, LocalDate latest, Precision precision) {
        Edtf date = Edtf.parse(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.isInterval()).isFalse();
        assertThat(date.start())
                .isEqualTo(new Edge.Known(earliest, latest, precision, false, false))
                .isEqualTo(date.end());
    }

    @ParameterizedTest
    @CsvSource({"~, true, false", "?, false, true", "%, true, true"})
    void aMarkQualifiesTheWhole(String mark, boolean approximate, boolean uncertain) {
        for (String date :
                new String[] {"2025-07-12", "2025-07", "2025-21", "2025", "201X", "Y12345"}) {
            Edge.Known known = (Edge.Known) Edtf.parse(date + mark).start();
            assertThat(known.approximate()).as(date).isEqualTo(approximate);
            assertThat(known.uncertain()).as(date).isEqualTo(uncertain);
        }
    }

    @Test
    void anIntervalHasTwoEnds() {
        Edtf interval = Edtf.parse("2025-06-21~/2025-06-30");
        assertThat(interval.isInterval()).isTrue();
        assertThat(interval.earliest()).isEqualTo("2025-06-21");
        assertThat(interval.latest()).isEqualTo("2025-06-30");
        assertThat(((Edge.Known) interval.start()).approximate()).isTrue();
        assertThat(((Edge.Known) interval.end()).approximate()).isFalse();
    }

    @Test
    void twoDotsAreOpenAndNothingIsUnknown() {
        assertThat(Edtf.parse("2024-10/..").end()).isEqualTo(new Edge.Open());
        assertThat(Edtf.parse("../2024-10").start()).isEqualTo(new Edge.Open());
        assertThat(Edtf.parse("2024-10/").end()).isEqualTo(new Edge.UnknownEdge());
        assertThat(Edtf.parse("/2025-07").start()).isEqualTo(new Edge.UnknownEdge());
        assertThat(Edtf.parse("/2025-07").latest()).isEqualTo("2025-07-31");
    }

    @Test
    void anIntervalMayLieWithinOneDate() {
        assertThat(Edtf.parse("2025-07/2025").latest()).isEqualTo("2025-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2025",
                "25",
                "2025-7",
                "2025-13",
                "2025-00",
                "2025-25",
                "2025-02-30",
                "2025-21-01",
                "2025-XX-01",
                "2025-1X",
                "2025-07-1X",
                "2XXX",
                "XXXX",
                "20X5",
                "201X-01",
                "-0000",
                "2025~-07",
                "2025~~",
                "~2025",
                "Y2025",
                "Y1234567890",
                "Y17E7",
                "2025/2024",
                "2025-07-12/2025-07-11",
                "2025/2026/2027",
                "/",
                "..",
                "../..",
                "/..",
                "../",
                "2025-21/2025-22",
                "201X/2025",
                "2025-07-12T25:00:00Z",
                "2025-07-12T10:00:00Z/2025-07-13",
                "2025-07-12~T10:00:00Z",
                "१२३४",
                "2025\n",
                "July 2025",
                "{2025,2026}",
                "[2025..]"
            })
    void whatIsNoDateOfLevel1IsToldInASentence(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no EDTF date of level 1: ");
    }

    @Test
    void anEndlessTextIsNotRead() {
        assertThatThrownBy(() -> Edtf.parse("2".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("longer than any date");
    }
}
