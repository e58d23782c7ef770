package org.reportedfigures.dashboard.state;

import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.library.Facet;
import org.reportedfigures.phrases.Phrases;

/** What a reader calls the values of a facet; plain text. */
public record FacetNames(Dossier dossier, Phrases phrases) {
    public String of(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY ->
                    dossier.categories().stream()
                            .filter(category -> category.id().equals(value))
                            .findFirst()
                            .map(category -> phrases.text(category.name()))
                            .orElse(value);
            case STATUS -> phrases.wording().say("status." + value);
            case BOUND -> phrases.wording().say("bound.name." + value);
            case SPEAKER ->
                    value.equals(Facet.NOBODY)
                            ? phrases.wording().say("speaker.nobody")
                            : dossier.speakers().stream()
                                    .filter(speaker -> speaker.id().equals(value))
                                    .findFirst()
                                    .map(speaker -> phrases.text(speaker.name()))
                                    .orElse(value);
            case DOCUMENT -> dossier.document(value).map(this::title).orElse(value);
            case FIGURE ->
                    dossier.figures().stream()
                            .filter(figure -> figure.id().equals(value))
                            .findFirst()
                            .map(figure -> phrases.text(figure.name()))
                            .orElse(value);
            case UNIT -> value;
        };
    }

    /** The document's title, else its publisher, else "original text" with its language. */
    public String title(Document document) {
        if (!document.title().isEmpty()) {
            return phrases.text(document.title());
        }
        String publisher = document.publisher();
        return publisher != null
                ? publisher
                : phrases.wording().say("page.original", phrases.language(document.language()));
    }
}
