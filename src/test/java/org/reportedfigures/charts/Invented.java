package org.reportedfigures.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Inferred;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Rights;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.Words;
import org.reportedfigures.library.Findings;
import org.reportedfigures.library.Row;

/** Plainly invented dossiers: a village, its geese and its mayor. */
final class Invented {
    static final Category ANIMALS = new Category("animals", both("Animals", "जानवर"));
    static final Category VISITS = new Category("visits", both("Visits", "दौरे"));
    static final Unit GOOSE = unit("goose", Unit.Kind.COUNT, "goose", "geese", "हंस");
    static final Unit DAY = unit("day", Unit.Kind.DURATION, "day", "days", "दिन");
    static final Unit PERCENT = unit("percent", Unit.Kind.PERCENT, "%", "%", "प्रतिशत");
    static final Speaker MAYOR =
            new Speaker("mayor", both("The mayor", "महापौर"), both("Aville", "आविल"), Texts.NONE);
    static final Speaker RADIO =
            new Speaker("radio", both("Aville Radio", "आविल रेडियो"), Texts.NONE, Texts.NONE);
    static final Texts GEESE = both("geese on the pond", "तालाब के हंस");

    private Invented() {}

    static Texts both(String en, String hi) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("en", en);
        texts.put("hi", hi);
        return new Texts(texts);
    }

    static Unit unit(String id, Unit.Kind kind, String one, String other, String hi) {
        return new Unit(
                id,
                kind,
                Map.of("en", Map.of("one", one, "other", other), "hi", Map.of("other", hi)));
    }

    static Figure figure(String id, Texts name, Category category, Unit unit, Told... statements) {
        var told = new ArrayList<Statement>();
        for (Told statement : statements) {
            told.add(statement.build());
        }
        return new Figure(id, name, category, unit, told);
    }

    static Figure geese(Told... statements) {
        return figure("geese", GEESE, ANIMALS, GOOSE, statements);
    }

    static Event event(String id, Texts name, Status status, @Nullable When when) {
        return new Event(
                id,
                name,
                VISITS,
                quote("The mayor went to see the geese."),
                Words.NONE,
                status,
                null,
                null,
                when,
                null,
                List.of(),
                Texts.NONE,
                Set.of());
    }

    static Quote quote(String exact) {
        return new Quote("paper", new Span(0, exact.codePointCount(0, exact.length())), exact);
    }

    static When when(String date, When.@Nullable Kind kind) {
        return new When(Edtf.parse(date), kind, null);
    }

    static When inferred(String date, When.@Nullable Kind kind) {
        Texts why = both("the week of the visit", "दौरे का हफ़्ता");
        return new When(Edtf.parse(date), kind, new Inferred(why, true));
    }

    static Document paper(@Nullable When published) {
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

    static Dossier dossier(Document document, List<Figure> figures, List<Event> events) {
        return new Dossier(
                "aville",
                both("The geese of Aville", "आविल के हंस"),
                List.of(document),
                List.of(MAYOR, RADIO),
                List.of(ANIMALS, VISITS),
                List.of(GOOSE, DAY, PERCENT),
                figures,
                events,
                List.of(),
                List.of());
    }

    static Dossier dossier(Figure... figures) {
        return dossier(paper(inferred("2025-07-13/2025-07-14", null)), List.of(figures), List.of());
    }

    /** The rows of a dossier; statements are numbered as they stand in it. */
    static List<Row> rows(Dossier dossier) {
        var rows = new ArrayList<Row>();
        for (Figure figure : dossier.figures()) {
            for (Statement statement : figure.statements()) {
                rows.add(new Row(dossier, rows.size() + 1, figure, statement));
            }
        }
        dossier.events().forEach(event -> rows.add(new Row(dossier, 0, null, event)));
        return rows;
    }

    static Row only(Told statement) {
        return rows(dossier(geese(statement))).getFirst();
    }

    static Findings all(Dossier dossier) {
        List<Row> rows = rows(dossier);
        int statements = (int) rows.stream().filter(row -> row.figure() != null).count();
        return new Findings(rows, statements, statements, List.of(), Map.of(), List.of());
    }

    static Findings nothing(int ofStatements, String... emptiedBy) {
        return new Findings(List.of(), 0, ofStatements, List.of(), Map.of(), List.of(emptiedBy));
    }
}
