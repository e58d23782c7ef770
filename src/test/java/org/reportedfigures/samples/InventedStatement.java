package org.reportedfigures.samples;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Quote;
import org.reportedfigures.figures.Speaker;
import org.reportedfigures.figures.Statement;
import org.reportedfigures.figures.Status;
import org.reportedfigures.figures.Texts;
import org.reportedfigures.figures.Value;
import org.reportedfigures.figures.When;
import org.reportedfigures.figures.WordKind;
import org.reportedfigures.figures.Words;

/** An invented statement, said step by step. */
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
    private String passage = "There are geese on the pond.";
    private String number = "ten";

    private InventedStatement(String id) {
        this.id = id;
    }

    public static InventedStatement told(String id) {
        return new InventedStatement(id);
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

    public InventedStatement via(Speaker via) {
        this.via = via;
        return this;
    }

    public InventedStatement when(When when) {
        this.when = when;
        return this;
    }

    public InventedStatement saidOn(When saidOn) {
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

    public InventedStatement number(String number) {
        this.number = number;
        return this;
    }

    public Statement build() {
        var words = new EnumMap<WordKind, Quote>(WordKind.class);
        words.putAll(
                Map.of(
                        WordKind.CORE, Invented.quote(number + " geese"),
                        WordKind.NUMBER, Invented.quote(number)));
        return new Statement(
                id,
                Invented.quote(passage),
                new Words(words),
                value,
                estimate,
                status,
                condition,
                speaker,
                via,
                when,
                saidOn,
                List.of(),
                Texts.NONE,
                reading,
                editorsReading,
                byHand);
    }
}
