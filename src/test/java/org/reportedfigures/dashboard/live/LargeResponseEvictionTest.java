package org.reportedfigures.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class LargeResponseEvictionTest {
    private final UI ui = new UI();

    private String kept(String answer) {
        ui.getInternals().setLastRequestResponse(answer);
        LargeResponseEviction.forget(ui);
        return ui.getInternals().getLastRequestResponse();
    }

    @Test
    void aSmallAnswerIsKeptForWhoLosesIt() {
        String answer = "a".repeat(LargeResponseEviction.LARGE);

        assertThat(kept(answer)).isEqualTo(answer);
    }

    @Test
    void whoLosesALargeAnswerLoadsThePageAnew() {
        assertThat(kept("a".repeat(LargeResponseEviction.LARGE + 1)))
                .hasSizeLessThan(1_000)
                .contains("\"sessionExpired\":true");
    }
}
