package org.reportedfigures.dossiers.rules;

import java.math.BigDecimal;
import java.util.Optional;
import org.reportedfigures.dossiers.json.Node;
import org.reportedfigures.dossiers.json.Problems;
import org.reportedfigures.dossiers.json.RuleName;

/** Of the two numbers of a "between", the lower is first. */
final class ValuesFitBounds implements Rule {
    static final String NAME = RuleName.VALUES_FIT_BOUNDS.id();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(UncheckedDossier dossier, Problems problems) {
        for (Node statement : dossier.statements()) {
            Optional<BigDecimal> low = statement.get("low").flatMap(Node::number);
            Optional<BigDecimal> high = statement.get("high").flatMap(Node::number);
            if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) >= 0) {
                problems.error(
                        NAME,
                        statement.get("low").orElse(statement),
                        "low %s is not below high %s".formatted(low.get(), high.get()),
                        "low < high",
                        "exchange them, or choose another bound");
            }
        }
    }
}
