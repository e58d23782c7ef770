package org.reportedfigures.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.charts.Chart;
import org.reportedfigures.charts.Charts;
import org.reportedfigures.charts.Links;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.ChartSpec;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Document.Rights;
import org.reportedfigures.figures.Dossier;
import org.reportedfigures.figures.Edtf;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Figure;
import org.reportedfigures.figures.OpenDossier;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Unit;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.When.Inferred;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.figures.Words;
import org.reportedfigures.html.Html;
import org.reportedfigures.library.Filter;
import org.reportedfigures.library.InMemoryLibrary;
import org.reportedfigures.library.SearchResult;

/** A plainly invented dossier about the garden of Nowhere, put together by a test. */
public final class ChartSample {
    private static final String VERSION = "0123456789abcdef";
    public static final Links LINKS = row -> Html.text("?statement=" + row.id());

    public static final Speaker WARDEN =
            new Speaker(
                    "warden",
                    new Texts(Map.of("en", "the garden’s warden", "hi", "बाग़ का रखवाला")),
                    new Texts(Map.of("en", "Nowhere", "hi", "कहीं नहीं")),
                    Texts.NONE);

    private static final String TEXT = "Nothing of this is true. 1 plum, 2 plums.";

    private final List<Category> categories = new ArrayList<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final List<ChartSpec> charts = new ArrayList<>();

    public ChartSample() {
        for (String id : List.of("trees", "birds", "people", "tools", "roads", "water", "rest")) {
            categories.add(new Category(id, Texts.of("en", id)));
        }
        unit("plum", Unit.UnitKind.COUNT, "plum", "plums", "आलूबुख़ारे");
    }

    /** One statement, changed by the methods that answer it. */
    public record Told(
            String id,
            String figure,
            Texts name,
            String unit,
            int category,
            Value value,
            Status status,
            boolean estimate,
            Texts condition,
            @Nullable Speaker speaker,
            @Nullable When when,
            @Nullable When saidOn) {
        public Told figure(String other) {
            return new Told(
                    id, other, name, unit, category, value, status, estimate, condition, speaker,
                    when, saidOn);
        }

        public Told name(String language, String other) {
            return new Told(
                    id,
                    figure,
                    Texts.of(language, other),
                    unit,
                    category,
                    value,
                    status,
                    estimate,
                    condition,
                    speaker,
                    when,
                    saidOn);
        }

        public Told unit(String other) {
            return new Told(
                    id, figure, name, other, category, value, status, estimate, condition, speaker,
                    when, saidOn);
        }

        public Told category(int other) {
            return new Told(
                    id, figure, name, unit, other, value, status, estimate, condition, speaker,
                    when, saidOn);
        }

        public Told status(Status other) {
            return new Told(
                    id, figure, name, unit, category, value, other, estimate, condition, speaker,
                    when, saidOn);
        }

        public Told saidBy(Speaker other) {
            return new Told(
                    id, figure, name, unit, category, value, status, estimate, condition, other,
                    when, saidOn);
        }

        public Told estimate(String english, String hindi) {
            Texts other = new Texts(Map.of("en", english, "hi", hindi));
            return new Told(
                    id, figure, name, unit, category, value, status, true, other, speaker, when,
                    saidOn);
        }

        public Told when(@Nullable When other) {
            return new Told(
                    id, figure, name, unit, category, value, status, estimate, condition, speaker,
                    other, saidOn);
        }

        public Told saidOn(When other) {
            return new Told(
                    id, figure, name, unit, category, value, status, estimate, condition, speaker,
                    when, other);
        }
    }

    public static Told told(String id, Value value) {
        return new Told(
                id,
                id,
                new Texts(Map.of("en", id.replace('-', ' '), "hi", "आलूबुख़ारे " + id)),
                "plum",
                0,
                value,
                Status.HAPPENED,
                false,
                Texts.NONE,
                null,
                null,
                null);
    }

    public static Told told(String id, Bound bound, String number) {
        return told(id, Value.of(bound, new BigDecimal(number)));
    }

    public static Value between(String low, String high) {
        return new Value(Bound.BETWEEN, new BigDecimal(low), new BigDecimal(high));
    }

    public static When when(String edtf, When.@Nullable WhenKind kind) {
        return new When(Edtf.parse(edtf), kind, null);
    }

    public static When inferred(String edtf, When.@Nullable WhenKind kind) {
        return new When(Edtf.parse(edtf), kind, new Inferred(Texts.of("en", "a guess"), true));
    }

    public ChartSample unit(String id, Unit.UnitKind kind, String one, String other, String hindi) {
        units.put(
                id,
                new Unit(
                        id,
                        kind,
                        Map.of(
                                "en",
                                Map.of("one", one, "other", other),
                                "hi",
                                Map.of("other", hindi))));
        return this;
    }

    public ChartSample add(Told told) {
        Figure before = figures.get(told.figure());
        var statements = new ArrayList<Statement>(before == null ? List.of() : before.statements());
        statements.add(
                InventedStatement.told(told.id())
                        .quoted(
                                quote(),
                                new Words(Map.of(WordKind.CORE, quote(), WordKind.NUMBER, quote())))
                        .value(told.value())
                        .estimate(told.estimate())
                        .status(told.status())
                        .on(told.condition())
                        .by(told.speaker())
                        .when(told.when())
                        .saidOn(told.saidOn())
                        .build());
        figures.put(
                told.figure(),
                new Figure(
                        told.figure(),
                        before == null ? told.name() : before.name(),
                        categories.get(told.category()),
                        units.getOrDefault(told.unit(), units.values().iterator().next()),
                        statements));
        return this;
    }

    public ChartSample event(
            String id, String name, Status status, @Nullable When when, @Nullable When saidOn) {
        events.add(
                InventedStatement.told(id)
                        .quoted(quote(), Words.NONE)
                        .status(status)
                        .when(when)
                        .saidOn(saidOn)
                        .event(Texts.of("en", name), categories.get(3)));
        return this;
    }

    public ChartSample chart(ChartSpec spec) {
        charts.add(spec);
        return this;
    }

    public Dossier dossier() {
        return new Dossier(
                "nowhere",
                Texts.of("en", "The garden of Nowhere"),
                List.of(
                        new Document(
                                "article",
                                "article.txt",
                                "en",
                                Texts.NONE,
                                "The Nowhere Gazette",
                                "https://example.org/plums",
                                inferred("2025-07-13/2025-07-14", null),
                                new Rights(null, null, false),
                                TEXT)),
                List.of(WARDEN),
                categories,
                List.copyOf(units.values()),
                List.copyOf(figures.values()),
                events,
                charts,
                List.of());
    }

    InMemoryLibrary library() {
        var library = new InMemoryLibrary();
        library.put(new OpenDossier("nowhere", dossier(), VERSION, List.of()));
        return library;
    }

    public SearchResult findings(Filter filter) {
        return library().find("nowhere", VERSION, filter);
    }

    public List<Chart> charts(Filter filter, String... opened) {
        return page(filter, opened).charts();
    }

    public Charts.OnPage page(Filter filter, String... opened) {
        InMemoryLibrary library = library();
        Dossier dossier = library.dossier("nowhere").flatMap(OpenDossier::shown).orElseThrow();
        return new Charts(dossier, f -> library.find("nowhere", VERSION, f))
                .of(library.find("nowhere", VERSION, filter), Set.of(opened));
    }

    public Chart chart(String id) {
        return charts(Filter.NONE, id).stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Quote quote() {
        return new Quote("article", new Span(0, 24), TEXT.substring(0, 24));
    }
}
