package org.reportedfigures.reading.numbers;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.reading.language.QuantityKind;
import org.reportedfigures.reading.language.UnitWords;

/**
 * A number or a range at its position in a sentence, with its unit.
 *
 * @param from first token of the number, including its sign
 * @param to the token after its last
 * @param value null for a range and if it cannot be read
 * @param low lower end of a range; null otherwise
 * @param high upper end of a range; null otherwise
 * @param exact false if a value is rounded
 * @param scale the factor of its scale words; one without them
 * @param kind the kind, if its shape alone decides it: a time, a code; else null
 */
public record Mention(
        int from,
        int to,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean exact,
        BigDecimal scale,
        Numeral.NumeralForm form,
        @Nullable Measure measure,
        @Nullable QuantityKind kind) {
    /**
     * A unit at its position.
     *
     * @param from its first token
     * @param to the token after its last
     */
    public record Measure(UnitWords unit, int from, int to) {
        Measure with(@Nullable QuantityKind kind) {
            var same = new UnitWords(unit.name(), kind, unit.describes(), unit.cent());
            return new Measure(same, from, to);
        }
    }

    static Mention of(Numeral numeral) {
        return new Mention(
                numeral.from(),
                numeral.to(),
                numeral.value(),
                null,
                null,
                numeral.exact(),
                numeral.scale(),
                numeral.form(),
                null,
                null);
    }

    /** Something that is no quantity by its shape; its value is not read. */
    static Mention shape(int from, int to, QuantityKind kind) {
        return new Mention(
                from,
                to,
                null,
                null,
                null,
                true,
                BigDecimal.ONE,
                Numeral.NumeralForm.DIGITS,
                null,
                kind);
    }

    Mention with(@Nullable Measure other) {
        return new Mention(from, to, value, low, high, exact, scale, form, other, kind);
    }

    Mention with(QuantityKind other) {
        return new Mention(from, to, value, low, high, exact, scale, form, measure, other);
    }

    /** The same with another value and position. */
    Mention with(int start, int end, BigDecimal other, BigDecimal otherScale) {
        return new Mention(start, end, other, low, high, exact, otherScale, form, measure, kind);
    }

    /** Extended by a smaller unit, up to a token. */
    Mention with(int end, BigDecimal all, boolean isExact, @Nullable QuantityKind of) {
        Measure both = measure == null ? null : measure.with(of);
        return new Mention(from, end, all, low, high, isExact, BigDecimal.ONE, form, both, kind);
    }

    /** The same words as one number instead of a range. */
    public Mention closed(@Nullable BigDecimal only) {
        return new Mention(from, to, only, null, null, exact, scale, form, measure, kind);
    }

    /** Extended to include words before it. */
    public Mention from(int start) {
        return new Mention(start, to, value, low, high, exact, scale, form, measure, kind);
    }

    /** The negative number, including the words for the sign. */
    public Mention negated(int start) {
        BigDecimal below = value == null ? null : value.negate();
        return new Mention(start, to, below, low, high, exact, scale, form, measure, kind);
    }

    /** Whether a scale word multiplied it. */
    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    public boolean isRange() {
        return low != null;
    }

    /** Whether a smaller unit follows its own: "5 feet 2 inches". */
    public boolean isCompound() {
        return hasUnitAfter() && measure != null && measure.to() < to;
    }

    public boolean hasUnitAfter() {
        return measure != null && measure.from() > from;
    }

    /** First token of number and unit. */
    public int start() {
        return measure == null ? from : Math.min(from, measure.from());
    }

    /** The token after the last of number and unit. */
    public int end() {
        return measure == null ? to : Math.max(to, measure.to());
    }

    public @Nullable UnitWords unit() {
        return measure == null ? null : measure.unit();
    }
}
