package org.reportedfigures.dossiers.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reportedfigures.dossiers.quotes.NearestWording.Alignment;

class AlignmentTest {
    private static Alignment in(String text, String wanted) {
        return Alignment.of(wanted, text, 0, text.length());
    }

    @Test
    void theSameWordsHaveNoChanges() {
        assertThat(in("one two three", "two")).isEqualTo(new Alignment(4, 7, 0));
    }

    @Test
    void anotherLetterIsOneChange() {
        assertThat(in("one two three", "twa thr")).isEqualTo(new Alignment(4, 11, 1));
    }

    @Test
    void aMissingWordCostsItsLetters() {
        assertThat(in("one three", "one two three").changes()).isEqualTo(4);
    }

    @Test
    void onlyTheGivenStretchIsLookedAt() {
        assertThat(Alignment.of("two", "two one two", 3, 11)).isEqualTo(new Alignment(8, 11, 0));
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(in("", "two").changes()).isEqualTo(3);
    }
}
