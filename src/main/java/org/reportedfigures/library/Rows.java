package org.reportedfigures.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.WordKind;

/** The rows of a dossier. */
public final class Rows {
    private Rows() {}

    /**
     * All rows: statements in text order (document, start of the core, its end, id), numbered from
     * 1, then events in the order of their passages.
     */
    public static List<Row> of(Dossier dossier) {
        var documents = new HashMap<String, Document>();
        var places = new HashMap<String, Integer>();
        for (Document document : dossier.documents()) {
            documents.putIfAbsent(document.id(), document);
            places.putIfAbsent(document.id(), places.size());
        }
        Comparator<Row> text =
                comparing(row -> places.getOrDefault(marked(row).document(), Integer.MAX_VALUE))
                        .thenComparing(comparing(row -> marked(row).span().start()))
                        .thenComparing(comparing(row -> marked(row).span().end()))
                        .thenComparing(Row::id);
        var statements = new ArrayList<StatementRow>();
        for (Figure figure : dossier.figures()) {
            for (Statement statement : figure.statements()) {
                Document document = of(statement, documents);
                statements.add(new StatementRow(dossier, 0, document, figure, statement));
            }
        }
        statements.sort(text);
        var rows = new ArrayList<Row>(statements.size() + dossier.events().size());
        for (StatementRow row : statements) {
            int number = rows.size() + 1;
            rows.add(
                    new StatementRow(
                            dossier, number, row.document(), row.figure(), row.statement()));
        }
        dossier.events().stream()
                .map(event -> new EventRow(dossier, of(event, documents), event))
                .sorted(text)
                .forEach(rows::add);
        return List.copyOf(rows);
    }

    private static Document of(Item item, Map<String, Document> documents) {
        return Optional.ofNullable(documents.get(item.passage().document())).orElseThrow();
    }

    /** Those of statements, in their order. */
    public static List<StatementRow> statements(List<? extends Row> rows) {
        return rows.stream()
                .filter(StatementRow.class::isInstance)
                .map(StatementRow.class::cast)
                .toList();
    }

    private static Comparator<Row> comparing(ToIntFunction<Row> key) {
        return Comparator.comparingInt(key);
    }

    /** The words that mark the row in the text: a statement's core, an event's passage. */
    private static Quote marked(Row row) {
        return switch (row.item()) {
            case Event event -> event.passage();
            case Statement statement ->
                    statement.words().of(WordKind.CORE).orElse(statement.passage());
        };
    }
}
