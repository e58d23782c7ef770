package org.reportedfigures.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class LargeAnswersTest {
    private final UI ui = new UI();

    private String kept(String answer) {
        ui.getInternals().setLastRequestResponse(answer);
        LargeAnswers.forget(ui);
        return ui.getInternals().getLastRequestResponse();
    }

    @Test
    void aSmallAnswerIsKeptForWhoLosesIt() {
        String answer = "a".repeat(LargeAnswers.LARGE);

        assertThat(kept(answer)).isEqualTo(answer);
    }

    @Test
    void whoLosesALargeAnswerLoadsThePageAnew() {
        assertThat(kept("a".repeat(LargeAnswers.LARGE + 1)))
                .hasSizeLessThan(1_000)
                .contains("\"sessionExpired\":true");
    }
}
