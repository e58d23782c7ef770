package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedfigures.dossiers.Lines.Place;

class LinesTest {
    @Test
    void linesAndColumnsStartAtOne() {
        assertThat(new Lines("ab\ncd").at(0)).isEqualTo(new Place(1, 1));
        assertThat(new Lines("ab\ncd").at(3)).isEqualTo(new Place(2, 1));
    }

    @Test
    void aLineBreakBelongsToItsLine() {
        assertThat(new Lines("ab\ncd").at(2)).isEqualTo(new Place(1, 3));
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(new Lines("\uD83D\uDEA2b").at(2)).isEqualTo(new Place(1, 2));
    }

    @Test
    void beyondTheEndIsTheEnd() {
        assertThat(new Lines("ab\n").at(99)).isEqualTo(new Place(2, 1));
        assertThat(new Lines("").at(5)).isEqualTo(new Place(1, 1));
    }

    @Test
    void manyLinesAreFound() {
        assertThat(new Lines("x\n".repeat(1_000)).at(1_998)).isEqualTo(new Place(1_000, 1));
    }
}
