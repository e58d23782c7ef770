package org.reportedfigures.samples;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
import org.reportedfigures.figures.Document;
import org.reportedfigures.figures.Event;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Translation;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.figures.Words;

/** An invented statement or event, said step by step: whatever is not said is plain. */
public final class InventedStatement {
    final String id;
    String figure = "";
    Texts name = Texts.NONE;
    String category = "";
    String unit = "";
    private String passage = "";
    private @Nullable Map<WordKind, String> words;
    private Value value = Value.of(Bound.PLAIN, BigDecimal.TEN);
    private Status status = Status.HAPPENED;
    private boolean estimate;
    private Texts condition = Texts.NONE;
    private @Nullable Speaker speaker;
    private @Nullable Speaker via;
    private @Nullable When when;
    private @Nullable When saidOn;
    private Texts reading = Texts.NONE;
    private Set<WordKind> editorsReading = Set.of();
    private @Nullable Texts byHand;
    private List<Translation> translations = List.of();

    private InventedStatement(String id) {
        this.id = id;
    }

    public static InventedStatement told(String id) {
        return new InventedStatement(id);
    }

    public static InventedStatement told(String id, Bound bound, String number) {
        return told(id).value(bound, number);
    }

    public InventedStatement figure(String figure) {
        this.figure = figure;
        return this;
    }

    public InventedStatement name(String language, String name) {
        return name(Texts.of(language, name));
    }

    InventedStatement name(Texts name) {
        this.name = name;
        return this;
    }

    public InventedStatement category(String category) {
        this.category = category;
        return this;
    }

    public InventedStatement unit(String unit) {
        this.unit = unit;
        return this;
    }

    public InventedStatement value(Bound bound, String low, String high) {
        value = new Value(bound, new BigDecimal(low), new BigDecimal(high));
        return this;
    }

    public InventedStatement value(Bound bound, String number) {
        return value(bound, number, number);
    }

    public InventedStatement status(Status status) {
        this.status = status;
        return this;
    }

    public InventedStatement estimate() {
        estimate = true;
        return this;
    }

    public InventedStatement on(Texts condition) {
        this.condition = condition;
        return this;
    }

    public InventedStatement by(Speaker speaker) {
        this.speaker = speaker;
        return this;
    }

    public InventedStatement by(String speaker) {
        return by(Invented.speaker(speaker));
    }

    public InventedStatement via(Speaker via) {
        this.via = via;
        return this;
    }

    public InventedStatement via(String via) {
        return via(Invented.speaker(via));
    }

    public InventedStatement when(@Nullable When when) {
        this.when = when;
        return this;
    }

    public InventedStatement saidOn(@Nullable When saidOn) {
        this.saidOn = saidOn;
        return this;
    }

    public InventedStatement reading(Texts reading) {
        this.reading = reading;
        return this;
    }

    public InventedStatement editorsReading(WordKind... kinds) {
        editorsReading = Set.of(kinds);
        return this;
    }

    public InventedStatement byHand(Texts why) {
        byHand = why;
        return this;
    }

    public InventedStatement passage(String passage) {
        this.passage = passage;
        return this;
    }

    public InventedStatement core(String core) {
        return words(Map.of(WordKind.CORE, core));
    }

    public InventedStatement number(String number) {
        return words(Map.of(WordKind.CORE, number + " geese", WordKind.NUMBER, number));
    }

    public InventedStatement words(Map<WordKind, String> more) {
        var all = new EnumMap<WordKind, String>(WordKind.class);
        all.putAll(requireNonNullElse(words, Map.of()));
        all.putAll(more);
        words = all;
        return this;
    }

    public InventedStatement translation(String language, String text) {
        translations = List.of(new Translation(language, text, Translation.By.AUTHOR));
        return this;
    }

    /** What it has where the test said nothing of it. */
    InventedStatement unsaid(String figure, Texts name, String category, String unit) {
        this.figure = said(this.figure, figure);
        this.name = this.name.isEmpty() ? name : this.name;
        this.category = said(this.category, category);
        this.unit = said(this.unit, unit);
        return this;
    }

    InventedStatement unsaid(String passage, Map<WordKind, String> words) {
        this.passage = said(this.passage, passage);
        this.words = requireNonNullElse(this.words, words);
        return this;
    }

    private static String said(String said, String plain) {
        return said.isEmpty() ? plain : said;
    }

    List<Speaker> speakers() {
        return Stream.of(speaker, via).filter(Objects::nonNull).toList();
    }

    /** As a statement of the geese. */
    public Statement build() {
        return Invented.geese(this).statements().getFirst();
    }

    Statement build(Document document) {
        return new Statement(
                id,
                Invented.quote(document, passage),
                words(document),
                value,
                estimate,
                status,
                condition,
                speaker,
                via,
                when,
                saidOn,
                translations,
                Texts.NONE,
                reading,
                editorsReading,
                byHand);
    }

    Event event(Document document, Category category) {
        return new Event(
                id,
                name,
                category,
                Invented.quote(document, passage),
                words(document),
                status,
                speaker,
                via,
                when,
                saidOn,
                translations,
                Texts.NONE,
                editorsReading);
    }

    private Words words(Document document) {
        var quotes = new EnumMap<WordKind, Quote>(WordKind.class);
        requireNonNullElse(words, Map.<WordKind, String>of())
                .forEach((kind, exact) -> quotes.put(kind, Invented.quote(document, exact)));
        return new Words(quotes);
    }
}
