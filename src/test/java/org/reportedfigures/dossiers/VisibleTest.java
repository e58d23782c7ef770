package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void aLongTextIsCut() {
        assertThat(Visible.quoted("क".repeat(100))).isEqualTo("\"" + "क".repeat(80) + "…\"");
    }

    @Test
    void bidiControlsAndEscapesAreWritten() {
        assertThat(Visible.quoted("a\u202Eb\u2066c\u001b[31m\n"))
                .isEqualTo("\"a<U+202E>b<U+2066>c<U+001B>[31m<U+000A>\"");
    }

    @Test
    void joinersStay() {
        assertThat(Visible.quoted("क्\u200Dष")).isEqualTo("\"क्\u200Dष\"");
    }

    @Test
    void halfCharactersAreWritten() {
        assertThat(Visible.quoted("\uD83D")).isEqualTo("\"<U+D83D>\"");
    }
}
