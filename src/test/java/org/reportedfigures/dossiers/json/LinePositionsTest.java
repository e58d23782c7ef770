package org.reportedfigures.dossiers.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedfigures.dossiers.json.LinePositions.LinePosition;

class LinePositionsTest {
    @Test
    void linesAndColumnsStartAtOne() {
        assertThat(new LinePositions("ab\ncd").at(0)).isEqualTo(new LinePosition(1, 1));
        assertThat(new LinePositions("ab\ncd").at(3)).isEqualTo(new LinePosition(2, 1));
    }

    @Test
    void aLineBreakBelongsToItsLine() {
        assertThat(new LinePositions("ab\ncd").at(2)).isEqualTo(new LinePosition(1, 3));
    }

    @Test
    void columnsCountCodePoints() {
        assertThat(new LinePositions("\uD83D\uDEA2b").at(2)).isEqualTo(new LinePosition(1, 2));
    }

    @Test
    void beyondTheEndIsTheEnd() {
        assertThat(new LinePositions("ab\n").at(99)).isEqualTo(new LinePosition(2, 1));
        assertThat(new LinePositions("").at(5)).isEqualTo(new LinePosition(1, 1));
    }

    @Test
    void manyLinesAreFound() {
        assertThat(new LinePositions("x\n".repeat(1_000)).at(1_998))
                .isEqualTo(new LinePosition(1_000, 1));
    }
}
