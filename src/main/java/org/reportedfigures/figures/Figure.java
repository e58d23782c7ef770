package org.reportedfigures.figures;

import java.util.List;

/** A counted or measured thing: one unit, one category, and every mention of it. */
public record Figure(
        String id, Texts name, Category category, Unit unit, List<Statement> statements) {
    public Figure {
        statements = List.copyOf(statements);
    }
}
