package org.reportedfigures.dossiers;

import java.math.BigDecimal;
import java.util.Optional;

/** Between two numbers, the lower stands first. */
final class ValuesFitBounds implements Rule {
    static final String NAME = "values-fit-bounds";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(Submission dossier, Problems problems) {
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
