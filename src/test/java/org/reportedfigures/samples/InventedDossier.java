package org.reportedfigures.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Charts;
import org.reportedfigures.charts.Links;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Correction;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.When.Inferred;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.SearchResult;

/** An invented dossier, put together by a test: the one place of tests that makes any. */
public final class InventedDossier {
    private static final String VERSION = "0123456789abcdef";
    private static final String NOTHING = "Nothing of this is true.";
    public static final Links LINKS = row -> Html.text("?statement=" + row.id());

    public static final Speaker WARDEN =
            new Speaker(
                    "warden",
                    Invented.both("the garden’s warden", "बाग़ का रखवाला"),
                    Invented.both("Nowhere", "कहीं नहीं"),
                    Texts.NONE);

    private final String id;
    private final Texts title;
    private final boolean isGarden;
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<ChartSpec> charts = new ArrayList<>();
    private List<Correction> corrections = List.of();

    /** The plain one: it has what its statements name, and no document yet. */
    public InventedDossier() {
        this("sample", Texts.of("en", "Sample"), false);
    }

    InventedDossier(String id, Texts title, boolean isGarden) {
        this.id = id;
        this.title = title;
        this.isGarden = isGarden;
    }

    /** The garden of Nowhere: each statement is a figure of its own, of plums. */
    public static InventedDossier garden() {
        var garden = new InventedDossier("nowhere", Texts.of("en", "The garden of Nowhere"), true);
        Stream.of("trees", "birds", "people", "tools", "roads", "water", "rest")
                .forEach(garden::category);
        garden.speakers.put(WARDEN.id(), WARDEN);
        return garden.unit("plum", Unit.UnitKind.COUNT, "plum", "plums", "आलूबुख़ारे")
                .document(
                        new Document(
                                "article",
                                "article.txt",
                                "en",
                                Texts.NONE,
                                "The Nowhere Gazette",
                                "https://example.org/plums",
                                inferred("2025-07-13/2025-07-14", null),
                                new Rights(null, null, false),
                                NOTHING + " 1 plum, 2 plums."));
    }

    /** One that begins with all that another has. */
    public static InventedDossier of(Dossier other) {
        var dossier =
                new InventedDossier(other.id(), other.title(), false)
                        .with(other.speakers(), other.categories(), other.units())
                        .with(other.figures(), other.events());
        dossier.documents.addAll(other.documents());
        dossier.charts.addAll(other.charts());
        return dossier.corrected(other.corrections());
    }

    InventedDossier with(List<Speaker> speakers, List<Category> categories, List<Unit> units) {
        speakers.forEach(one -> this.speakers.put(one.id(), one));
        categories.forEach(one -> this.categories.put(one.id(), one));
        units.forEach(one -> this.units.put(one.id(), one));
        return this;
    }

    InventedDossier with(List<Figure> figures, List<Event> events) {
        figures.forEach(one -> this.figures.put(one.id(), one));
        this.events.addAll(events);
        return this;
    }

    public static When inferred(String edtf, When.@Nullable WhenKind kind) {
        return new When(Edtf.parse(edtf), kind, new Inferred(Texts.of("en", "a guess"), true));
    }

    InventedDossier document(Document document) {
        documents.add(document);
        return this;
    }

    public InventedDossier document(String id, String language, String text) {
        return document(id, language, text, false);
    }

    public InventedDossier document(String id, String language, String text, boolean passagesOnly) {
        Rights rights = new Rights(null, null, passagesOnly);
        return document(
                new Document(
                        id, id + ".txt", language, Texts.NONE, null, null, null, rights, text));
    }

    public InventedDossier unit(
            String id, Unit.UnitKind kind, String one, String other, String hindi) {
        units.put(id, Invented.unit(id, kind, one, other, hindi));
        return this;
    }

    /** Its words are in the document put last; a figure is named by its first statement. */
    public InventedDossier add(InventedStatement told) {
        plain(told, told.figure.isEmpty() ? "figure" : told.figure);
        Figure before = figures.get(told.figure);
        var statements = new ArrayList<Statement>(before == null ? List.of() : before.statements());
        statements.add(told.build(documents.getLast()));
        Unit unit =
                units.computeIfAbsent(told.unit, u -> new Unit(u, Unit.UnitKind.COUNT, Map.of()));
        Texts name = before == null ? told.name : before.name();
        Category category = category(told.category);
        figures.put(told.figure, figure(told.figure, name, category, unit, statements));
        return this;
    }

    /** It has no words but those said of it. */
    public InventedDossier event(InventedStatement told) {
        plain(told.words(Map.of()), told.id);
        events.add(told.event(documents.getLast(), category(told.category)));
        return this;
    }

    public InventedDossier chart(ChartSpec spec) {
        charts.add(spec);
        return this;
    }

    /** In place of the corrections it had. */
    public InventedDossier corrected(List<Correction> corrections) {
        this.corrections = corrections;
        return this;
    }

    public Dossier dossier() {
        return new Dossier(
                id,
                title,
                documents,
                List.copyOf(speakers.values()),
                List.copyOf(categories.values()),
                List.copyOf(units.values()),
                List.copyOf(figures.values()),
                events,
                charts,
                corrections);
    }

    public SearchResult findings(Filter filter) {
        return library().find(id, VERSION, filter);
    }

    public Charts.OnPage page(Filter filter, String... opened) {
        InMemoryLibrary library = library();
        Dossier dossier = library.dossier(id).flatMap(OpenDossier::shown).orElseThrow();
        return new Charts(dossier, f -> library.find(id, VERSION, f))
                .of(library.find(id, VERSION, filter), Set.of(opened));
    }

    public List<Chart> charts(Filter filter, String... opened) {
        return page(filter, opened).charts();
    }

    public Chart chart(String chart) {
        return charts(Filter.NONE, chart).stream()
                .filter(one -> one.id().equals(chart))
                .findFirst()
                .orElseThrow();
    }

    private InMemoryLibrary library() {
        var library = new InMemoryLibrary();
        library.put(new OpenDossier(id, dossier(), VERSION, List.of()));
        return library;
    }

    static Figure figure(
            String id, Texts name, Category category, Unit unit, List<Statement> statements) {
        return new Figure(id, name, category, unit, statements);
    }

    private void plain(InventedStatement told, String name) {
        if (isGarden) {
            Texts plums = Invented.both(told.id.replace('-', ' '), "आलूबुख़ारे " + told.id);
            told.unsaid(told.id, plums, "trees", "plum")
                    .unsaid(NOTHING, Map.of(WordKind.CORE, NOTHING, WordKind.NUMBER, NOTHING));
        } else {
            told.unsaid("figure", Texts.of("en", name), "category", "unit")
                    .unsaid(documents.getLast().text(), Map.of());
        }
        told.speakers().forEach(one -> speakers.putIfAbsent(one.id(), one));
    }

    private Category category(String id) {
        return categories.computeIfAbsent(id, c -> new Category(c, Texts.of("en", c)));
    }
}
