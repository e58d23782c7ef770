package org.reportedfigures.library;

import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Statement;

/** A statement and the figure it mentions. */
public record StatementRow(
        Dossier dossier, int number, Document document, Figure figure, Statement statement)
        implements Row {
    @Override
    public Item item() {
        return statement;
    }

    @Override
    public Category category() {
        return figure.category();
    }

    @Override
    public String kind() {
        return "statement";
    }
}
