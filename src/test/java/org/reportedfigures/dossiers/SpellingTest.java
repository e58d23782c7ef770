package org.reportedfigures.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> KEYS = List.of("status", "statements", "speaker", "unit");

    @Test
    void theNearestNameIsTheOneMeant() {
        assertThat(Spelling.nearest("stauts", KEYS)).contains("status");
        assertThat(Spelling.nearest("Speakers", KEYS)).contains("speaker");
    }

    @Test
    void whatIsLikeNothingIsNotGuessed() {
        assertThat(Spelling.nearest("colour", KEYS)).isEmpty();
        assertThat(Spelling.nearest("s".repeat(10_000), KEYS)).isEmpty();
    }
}
