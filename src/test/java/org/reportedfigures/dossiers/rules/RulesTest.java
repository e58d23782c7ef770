package org.reportedfigures.dossiers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void everyRuleIsNamedInProblemsAsItsClassIs() {
        assertThat(Rules.ALL)
                .allSatisfy(rule -> assertThat(rule.name()).isEqualTo(kebab(rule.getClass())));
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(?<=[A-Za-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
