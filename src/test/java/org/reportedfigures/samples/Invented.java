package org.reportedfigures.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Item;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.When.Inferred;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.library.EventRow;
import org.reportedfigures.library.Row;
import org.reportedfigures.library.Rows;
import org.reportedfigures.library.SearchResult;
import org.reportedfigures.library.StatementRow;

/** Plainly invented dossiers: a village, its geese and its mayor. */
public final class Invented {
    public static final Category ANIMALS = new Category("animals", both("Animals", "जानवर"));
    public static final Category VISITS = new Category("visits", both("Visits", "दौरे"));
    public static final Unit GOOSE = unit("goose", Unit.UnitKind.COUNT, "goose", "geese", "हंस");
    public static final Unit DAY = unit("day", Unit.UnitKind.DURATION, "day", "days", "दिन");
    public static final Unit PERCENT = unit("percent", Unit.UnitKind.PERCENT, "%", "%", "प्रतिशत");
    public static final Speaker MAYOR =
            new Speaker("mayor", both("The mayor", "महापौर"), both("Aville", "आविल"), Texts.NONE);
    public static final Speaker RADIO =
            new Speaker("radio", both("Aville Radio", "आविल रेडियो"), Texts.NONE, Texts.NONE);
    public static final Texts GEESE = both("geese on the pond", "तालाब के हंस");

    private static final Map<WordKind, String> TEN =
            Map.of(WordKind.CORE, "ten geese", WordKind.NUMBER, "ten");
    private static final Document PAPER = paper(null);

    private Invented() {}

    public static Texts both(String en, String hi) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", en);
        texts.put("hi", hi);
        return new Texts(texts);
    }

    static Unit unit(String id, Unit.UnitKind kind, String one, String other, String hi) {
        return new Unit(
                id,
                kind,
                Map.of("en", Map.of("one", one, "other", other), "hi", Map.of("other", hi)));
    }

    public static Figure figure(
            String id, Texts name, Category category, Unit unit, InventedStatement... statements) {
        var told =
                Stream.of(statements)
                        .map(one -> one.unsaid("There are geese on the pond.", TEN))
                        .map(one -> one.build(PAPER))
                        .toList();
        return InventedDossier.figure(id, name, category, unit, told);
    }

    public static Figure geese(InventedStatement... statements) {
        return figure("geese", GEESE, ANIMALS, GOOSE, statements);
    }

    public static Event event(String id, Texts name, Status status, @Nullable When when) {
        return InventedStatement.told(id)
                .name(name)
                .unsaid("The mayor went to see the geese.", Map.of())
                .status(status)
                .when(when)
                .event(PAPER, VISITS);
    }

    /** Where the document has these words; the paper has any at its beginning. */
    static Quote quote(Document document, String exact) {
        int at = document.id().equals(PAPER.id()) ? 0 : document.text().indexOf(exact);
        int start = document.text().codePointCount(0, at);
        return new Quote(
                document.id(),
                new Span(start, start + exact.codePointCount(0, exact.length())),
                exact);
    }

    static Speaker speaker(String id) {
        return new Speaker(id, Texts.of("en", id), Texts.NONE, Texts.NONE);
    }

    public static When when(String date, When.@Nullable WhenKind kind) {
        return new When(Edtf.parse(date), kind, null);
    }

    public static When inferred(String date, When.@Nullable WhenKind kind) {
        Texts why = both("the week of the visit", "दौरे का हफ़्ता");
        return new When(Edtf.parse(date), kind, new Inferred(why, true));
    }

    public static Document paper(@Nullable When published) {
        return new Document(
                "paper",
                "paper.en.txt",
                "en",
                both("Geese count", "हंसों की गिनती"),
                "Aville Gazette",
                "https://example.org/geese",
                published,
                new Rights(null, null, false),
                "invented");
    }

    public static Dossier dossier(Document document, List<Figure> figures, List<Event> events) {
        return new InventedDossier("aville", both("The geese of Aville", "आविल के हंस"), false)
                .document(document)
                .with(List.of(MAYOR, RADIO), List.of(ANIMALS, VISITS), List.of(GOOSE, DAY, PERCENT))
                .with(figures, events)
                .dossier();
    }

    public static Dossier dossier(Figure... figures) {
        return dossier(paper(inferred("2025-07-13/2025-07-14", null)), List.of(figures), List.of());
    }

    /** The rows of a dossier; statements are numbered as they stand in it. */
    public static List<Row> rows(Dossier dossier) {
        var rows = new ArrayList<Row>();
        for (Figure figure : dossier.figures()) {
            for (Statement statement : figure.statements()) {
                rows.add(
                        new StatementRow(
                                dossier,
                                rows.size() + 1,
                                document(dossier, statement),
                                figure,
                                statement));
            }
        }
        dossier.events()
                .forEach(event -> rows.add(new EventRow(dossier, document(dossier, event), event)));
        return rows;
    }

    private static Document document(Dossier dossier, Item item) {
        return dossier.document(item.passage().document()).orElseThrow();
    }

    public static Row only(InventedStatement statement) {
        return rows(dossier(geese(statement))).getFirst();
    }

    public static SearchResult all(Dossier dossier) {
        List<Row> rows = rows(dossier);
        int statements = Rows.statements(rows).size();
        return new SearchResult(rows, statements, statements, List.of(), Map.of(), List.of());
    }

    public static SearchResult nothing(int ofStatements, String... emptiedBy) {
        return new SearchResult(
                List.of(), 0, ofStatements, List.of(), Map.of(), List.of(emptiedBy));
    }
}
