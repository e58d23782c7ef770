package org.reportedfigures.samples;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Category;
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

/** An invented statement or event, said step by step: the one place of tests that makes either. */
public final class InventedStatement {
    private final String id;
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
    private Quote passage = Invented.quote("There are geese on the pond.");
    private Words words = words("ten");

    private InventedStatement(String id) {
        this.id = id;
    }

    public static InventedStatement told(String id) {
        return new InventedStatement(id);
    }

    InventedStatement value(Value value) {
        this.value = value;
        return this;
    }

    public InventedStatement value(Bound bound, String low, String high) {
        return value(new Value(bound, new BigDecimal(low), new BigDecimal(high)));
    }

    public InventedStatement value(Bound bound, String number) {
        return value(bound, number, number);
    }

    public InventedStatement status(Status status) {
        this.status = status;
        return this;
    }

    public InventedStatement estimate() {
        return estimate(true);
    }

    InventedStatement estimate(boolean estimate) {
        this.estimate = estimate;
        return this;
    }

    public InventedStatement on(Texts condition) {
        this.condition = condition;
        return this;
    }

    public InventedStatement by(@Nullable Speaker speaker) {
        this.speaker = speaker;
        return this;
    }

    public InventedStatement via(@Nullable Speaker via) {
        this.via = via;
        return this;
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
        this.passage = Invented.quote(passage);
        return this;
    }

    InventedStatement quoted(Quote passage, Words words) {
        this.passage = passage;
        this.words = words;
        return this;
    }

    InventedStatement translations(List<Translation> translations) {
        this.translations = translations;
        return this;
    }

    public InventedStatement number(String number) {
        words = words(number);
        return this;
    }

    public Statement build() {
        return new Statement(
                id,
                passage,
                words,
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

    Event event(Texts name, Category category) {
        return new Event(
                id,
                name,
                category,
                passage,
                words,
                status,
                speaker,
                via,
                when,
                saidOn,
                translations,
                Texts.NONE,
                editorsReading);
    }

    private static Words words(String number) {
        var words = new EnumMap<WordKind, Quote>(WordKind.class);
        words.put(WordKind.CORE, Invented.quote(number + " geese"));
        words.put(WordKind.NUMBER, Invented.quote(number));
        return new Words(words);
    }
}
