package org.reportedfigures.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> KEYS = List.of("status", "statements", "speaker", "unit");

    @Test
    void theNearestNameIsTheOneMeant() {
        assertThat(NearestName.nearest("stauts", KEYS)).contains("status");
        assertThat(NearestName.nearest("Speakers", KEYS)).contains("speaker");
    }

    @Test
    void whatIsLikeNothingIsNotGuessed() {
        assertThat(NearestName.nearest("colour", KEYS)).isEmpty();
        assertThat(NearestName.nearest("s".repeat(10_000), KEYS)).isEmpty();
    }
}
