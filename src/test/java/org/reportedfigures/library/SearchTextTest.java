package org.reportedfigures.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({
        "Zürich, ZURICH",
        "Straße, STRASSE",
        "İstanbul, istanbul",
        "ΟΔΟΣ, οδος",
        "ﬁsh, fish",
        "करोड़, करोड",
        "ज़मीन, जमीन",
        "१२, 12",
        "مُحَمَّد, محمد",
        "शब्द\u200dों, शब्दों"
    })
    void likeIsFoldedToLike(String one, String other) {
        assertThat(SearchText.of(one)).isEqualTo(SearchText.of(other));
    }

    @ParameterizedTest
    @CsvSource({"कि, की", "सैनिक, सनक", "が, か", "o, ø"})
    void otherLettersStayOthers(String one, String other) {
        assertThat(SearchText.of(one)).isNotEqualTo(SearchText.of(other));
    }
}
