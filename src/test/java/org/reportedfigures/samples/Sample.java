package org.reportedfigures.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.figures.Words;

/** Small dossiers for tests, written in a few words: everything not said is plain. */
public final class Sample {
    private final List<Document> documents = new ArrayList<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, Speaker> speakers = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();

    /** What is said of one item; fields are set by the test. */
    public static final class Told {
        public String passage = "";
        public String core = "";
        public String figure = "figure";
        public String category = "category";
        public String unit = "unit";
        public Bound bound = Bound.PLAIN;
        public Status status = Status.HAPPENED;
        public @Nullable String speaker;
        public @Nullable String via;
        public @Nullable When when;
        public @Nullable When saidOn;
        public Map<String, String> translations = Map.of();
        public Map<WordKind, String> words = Map.of();
    }

    public Sample document(String id, String language, String text) {
        return document(id, language, text, false);
    }

    public Sample document(String id, String language, String text, boolean passagesOnly) {
        documents.add(
                new Document(
                        id,
                        id + ".txt",
                        language,
                        Texts.NONE,
                        null,
                        null,
                        null,
                        new Rights(null, null, passagesOnly),
                        text));
        return this;
    }

    /** In the document put last; the passage is all of it where none is said. */
    public Sample statement(String id, Consumer<Told> say) {
        Told told = told(say);
        Figure before = figures.get(told.figure);
        var statements = new ArrayList<Statement>(before == null ? List.of() : before.statements());
        statements.add(item(id, told).value(value(told.bound)).build());
        figures.put(
                told.figure,
                new Figure(
                        told.figure,
                        Texts.of("en", told.figure),
                        category(told.category),
                        units.computeIfAbsent(
                                told.unit, u -> new Unit(u, Unit.UnitKind.COUNT, Map.of())),
                        statements));
        return this;
    }

    public Sample event(String id, Consumer<Told> say) {
        Told told = told(say);
        events.add(item(id, told).event(Texts.of("en", id), category(told.category)));
        return this;
    }

    private InventedStatement item(String id, Told told) {
        return InventedStatement.told(id)
                .quoted(quote(told.passage), words(told))
                .status(told.status)
                .by(speaker(told.speaker))
                .via(speaker(told.via))
                .when(told.when)
                .saidOn(told.saidOn)
                .translations(translations(told));
    }

    public Dossier dossier() {
        return new Dossier(
                "sample",
                Texts.of("en", "Sample"),
                documents,
                List.copyOf(speakers.values()),
                List.copyOf(categories.values()),
                List.copyOf(units.values()),
                List.copyOf(figures.values()),
                events,
                List.of(),
                List.of());
    }

    /** A time of whole days; a null side is open. */
    public static When days(@Nullable String from, @Nullable String to) {
        return new When(new Edtf(from + "/" + to, edge(from), edge(to)), null, null);
    }

    private static Edtf.Edge edge(@Nullable String day) {
        return day == null
                ? new Edtf.Edge.Open()
                : new Edtf.Edge.Known(
                        LocalDate.parse(day),
                        LocalDate.parse(day),
                        Edtf.Precision.DAY,
                        false,
                        false);
    }

    private Told told(Consumer<Told> say) {
        var told = new Told();
        say.accept(told);
        if (told.passage.isEmpty()) {
            told.passage = documents.getLast().text();
        }
        return told;
    }

    private static Value value(Bound bound) {
        return bound == Bound.BETWEEN
                ? new Value(bound, BigDecimal.ONE, BigDecimal.TEN)
                : Value.of(bound, BigDecimal.TEN);
    }

    private Words words(Told told) {
        var quotes = new EnumMap<WordKind, Quote>(WordKind.class);
        told.words.forEach((kind, words) -> quotes.put(kind, quote(words)));
        if (!told.core.isEmpty()) {
            quotes.put(WordKind.CORE, quote(told.core));
        }
        return new Words(quotes);
    }

    private Quote quote(String exact) {
        Document document = documents.getLast();
        int at = document.text().indexOf(exact);
        int start = document.text().codePointCount(0, at);
        return new Quote(
                document.id(),
                new Span(start, start + exact.codePointCount(0, exact.length())),
                exact);
    }

    private Category category(String id) {
        return categories.computeIfAbsent(id, c -> new Category(c, Texts.of("en", c)));
    }

    private @Nullable Speaker speaker(@Nullable String id) {
        return id == null
                ? null
                : speakers.computeIfAbsent(
                        id, s -> new Speaker(s, Texts.of("en", s), Texts.NONE, Texts.NONE));
    }

    private static List<Translation> translations(Told told) {
        return told.translations.entrySet().stream()
                .map(t -> new Translation(t.getKey(), t.getValue(), Translation.By.AUTHOR))
                .toList();
    }
}
