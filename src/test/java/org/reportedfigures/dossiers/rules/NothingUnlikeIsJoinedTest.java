package org.reportedfigures.dossiers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.reportedfigures.dossiers.Harbour;
import org.reportedfigures.figures.ChartKindRule;

class NothingUnlikeIsJoinedTest {
    @SuppressWarnings("unused") // named by @FieldSource
    private static final List<ChartKindRule> RULES = ChartKindRule.ALL;

    @ParameterizedTest
    @FieldSource("RULES")
    void aChartOfEverythingIsRefusedAsTheTableOfKindsSays(ChartKindRule rule, @TempDir Path data) {
        List<String> problems =
                Harbour.in(data, "harbour")
                        .with("\"kind\": \"scale\"", "\"kind\": \"%s\"".formatted(rule.id()))
                        .problems();

        String all = problems.stream().collect(Collectors.joining("\n"));
        switch (rule.joins()) {
            case ONE_UNIT ->
                    assertThat(all).contains("#/charts/2  the chart joins the units crane");
            case ONE_FIGURE -> assertThat(all).contains("#/charts/2  the chart joins the figures");
            case ANYTHING -> assertThat(problems).isEmpty();
        }
    }
}
