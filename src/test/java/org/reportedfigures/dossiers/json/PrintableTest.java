package org.reportedfigures.dossiers.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void aLongTextIsCut() {
        assertThat(Printable.quoted("क".repeat(100))).isEqualTo("\"" + "क".repeat(80) + "…\"");
    }

    @Test
    void bidiControlsAndEscapesAreWritten() {
        assertThat(Printable.quoted("a\u202Eb\u2066c\u001b[31m\n"))
                .isEqualTo("\"a<U+202E>b<U+2066>c<U+001B>[31m<U+000A>\"");
    }

    @Test
    void joinersStay() {
        assertThat(Printable.quoted("क्\u200Dष")).isEqualTo("\"क्\u200Dष\"");
    }

    @Test
    void halfCharactersAreWritten() {
        assertThat(Printable.quoted("\uD83D")).isEqualTo("\"<U+D83D>\"");
    }
}
