package org.reportedfigures.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.EnumId;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Unit;

/** A property that rows are filtered by; several values of one facet mean any of them. */
public enum Facet implements EnumId {
    CATEGORY,
    STATUS,
    BOUND,
    SPEAKER,
    DOCUMENT,
    FIGURE,
    UNIT;

    /** The value of {@link #SPEAKER} for no named speaker. */
    public static final String NOBODY = "-";

    /** Its name in URLs. */
    public String parameter() {
        return id();
    }

    /** What a URL may choose of it. */
    public Parameter.OfDossier choices() {
        return new Parameter.OfDossier(parameter(), Parameter.Repeated.ANY_OF, this::allowed);
    }

    /** All values that a URL may name, in dossier order. */
    List<String> allowed(Dossier dossier) {
        return switch (this) {
            case CATEGORY -> dossier.categories().stream().map(Category::id).toList();
            case STATUS -> EnumId.ids(Status.class);
            case BOUND -> EnumId.ids(Bound.class);
            case SPEAKER ->
                    Stream.concat(dossier.speakers().stream().map(Speaker::id), Stream.of(NOBODY))
                            .toList();
            case DOCUMENT -> dossier.documents().stream().map(Document::id).toList();
            case FIGURE -> dossier.figures().stream().map(Figure::id).toList();
            case UNIT -> dossier.units().stream().map(Unit::id).toList();
        };
    }

    /**
     * The values of a row: none if it has no such property (an event has no bound, figure or unit,
     * so that a choice of one of these excludes events), two if it has speaker and via. A row that
     * is only passed on by somebody also has nobody as its speaker, as its label says.
     */
    List<String> of(Row row) {
        Item item = row.item();
        return switch (this) {
            case CATEGORY -> List.of(row.category().id());
            case STATUS -> List.of(item.status().id());
            case BOUND -> one(row, statement -> statement.statement().value().bound().id());
            case SPEAKER -> speakers(item);
            case DOCUMENT -> List.of(item.passage().document());
            case FIGURE -> one(row, statement -> statement.figure().id());
            case UNIT -> one(row, statement -> statement.figure().unit().id());
        };
    }

    private static List<String> speakers(Item item) {
        Speaker speaker = item.speaker();
        Speaker via = item.via();
        return Stream.of(speaker == null ? NOBODY : speaker.id(), via == null ? "" : via.id())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> one(Row row, Function<StatementRow, String> value) {
        return row instanceof StatementRow statement ? List.of(value.apply(statement)) : List.of();
    }
}
