package org.reportedfigures.figures;

import java.util.List;
import java.util.Optional;

/**
 * One subject: its texts, and the figures and events that they report.
 *
 * @param id the folder's name
 * @param documents at least one
 */
public record Dossier(
        String id,
        Texts title,
        List<Document> documents,
        List<Speaker> speakers,
        List<Category> categories,
        List<Unit> units,
        List<Figure> figures,
        List<Event> events,
        List<ChartSpec> charts,
        List<Correction> corrections) {
    public Dossier {
        documents = List.copyOf(documents);
        speakers = List.copyOf(speakers);
        categories = List.copyOf(categories);
        units = List.copyOf(units);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        charts = List.copyOf(charts);
        corrections = List.copyOf(corrections);
    }

    public Optional<Document> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** The language of the first document, in which the page opens. */
    public String language() {
        return documents.getFirst().language();
    }
}
