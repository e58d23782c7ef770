package org.reportedfigures.library;

import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Item;

/** An event. */
public record EventRow(Dossier dossier, Document document, Event event) implements Row {
    @Override
    public int number() {
        return 0;
    }

    @Override
    public Item item() {
        return event;
    }

    @Override
    public Category category() {
        return event.category();
    }

    @Override
    public String kind() {
        return "event";
    }
}
