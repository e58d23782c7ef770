package org.reportedfigures.reading.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.check.Verdict.CannotRead;
import org.reportedfigures.reading.check.Verdict.Fault;
import org.reportedfigures.reading.check.Verdict.No;
import org.reportedfigures.reading.check.Verdict.Obstacle;
import org.reportedfigures.reading.check.Verdict.Yes;
import org.reportedfigures.reading.language.QuantityKind;

/**
 * Checks whether words of a text state a value with its bound.
 *
 * <p>The whole text is read, and the quote must be exactly one of the numbers read there: "2 crore"
 * quoted out of "1.2 crore" is not, nor is one end of a range. A wrong yes is worse than any other
 * answer, so any doubt leads to {@link Verdict.CannotRead}.
 */
public final class WordsCheck {
    /** How many numbers may be between a number and the words that call it an estimate. */
    private static final int ESTIMATED = 16;

    private final Reader reader;
    private final int[] text;
    private final List<Quantity> quantities;
    private final AdjacentSigns surroundings;
    private final List<Doubt> doubts;
    private final Map<Integer, Optional<Obstacle>> obstacles = new HashMap<>();

    private WordsCheck(Reader reader, int[] text, List<Quantity> quantities) {
        this.reader = reader;
        this.text = text;
        this.quantities = quantities;
        this.surroundings = new AdjacentSigns(text, quantities, reader.lexicon());
        var flanks = new ContextWindow(reader.lexicon(), text, quantities);
        this.doubts =
                List.of(
                        surroundings,
                        new Sums(text, quantities, reader.lexicon()),
                        new BoundsNearby(reader.lexicon(), flanks),
                        new Negated(reader.lexicon(), flanks),
                        new Multiples(reader.lexicon(), flanks),
                        new SplitRange(reader.lexicon(), flanks),
                        new Misspelt(reader.lexicon(), flanks));
    }

    /** Reads a text once, for any number of checks: whole sentences, better the paragraph. */
    public static WordsCheck of(Reader reader, String text) {
        return new WordsCheck(reader, text.codePoints().toArray(), reader.read(text));
    }

    /** All quantities read, in text order. */
    public List<Quantity> quantities() {
        return quantities;
    }

    public Verdict verdict(Declared declared) {
        return verdict(declared, false);
    }

    /**
     * @param denied whether the number is declared to be denied: words that negate it are then no
     *     reason to doubt it, unless they may turn its bound
     */
    public Verdict verdict(Declared declared, boolean denied) {
        int index = indexAt(declared.number());
        if (index < 0) {
            return new CannotRead(Obstacle.NOTHING_READ, null);
        }
        Quantity read = quantities.get(index);
        if (!isQuoted(read, declared.number())) {
            return new No(read, Fault.QUOTE);
        }
        Obstacle obstacle =
                denied
                        ? obstacle(index, true)
                        : obstacles
                                .computeIfAbsent(
                                        index, i -> Optional.ofNullable(obstacle(i, false)))
                                .orElse(null);
        if (obstacle != null) {
            return new CannotRead(obstacle, read);
        }
        Fault fault = fault(read, declared);
        return fault == null ? new Yes(read, estimate(index)) : new No(read, fault);
    }

    private @Nullable String estimate(int index) {
        Quantity read = quantities.get(index);
        Span words = read.estimateSpan();
        if (words == null) {
            return null;
        }
        int from = Math.max(0, index - ESTIMATED);
        int to = Math.min(quantities.size(), index + ESTIMATED + 1);
        boolean nearest =
                quantities.subList(from, to).stream()
                        .filter(other -> other.kind().isFigure())
                        .allMatch(other -> gap(read, words) <= gap(other, words));
        return nearest ? new String(text, words.start(), words.length()) : null;
    }

    private static int gap(Quantity read, Span words) {
        return Math.max(words.start() - read.span().end(), read.span().start() - words.end());
    }

    /** The first number that overlaps a span; null if none does. */
    public @Nullable Quantity at(Span span) {
        int index = indexAt(span);
        return index < 0 ? null : quantities.get(index);
    }

    /** The index of the first number that overlaps a span; -1 if none does. */
    private int indexAt(Span span) {
        int from = 0;
        int to = quantities.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (quantities.get(middle).span().end() <= span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < quantities.size() && quantities.get(from).span().overlaps(span) ? from : -1;
    }

    /** Whether the quote is the number, optionally with its currency sign. */
    private boolean isQuoted(Quantity read, Span number) {
        return read.span().equals(number)
                || (number.contains(read.span())
                        && surroundings.isCurrency(number.start(), read.span().start())
                        && surroundings.isCurrency(read.span().end(), number.end()));
    }

    private @Nullable Obstacle obstacle(int index, boolean denied) {
        Quantity read = quantities.get(index);
        if (!read.kind().isFigure() && read.kind() != QuantityKind.DURATION) {
            return Obstacle.NO_FIGURE;
        }
        if (!read.exact()) {
            return Obstacle.INEXACT;
        }
        boolean negationIsMeant = denied && !Negated.canTurn(read.bound());
        return doubts.stream()
                .filter(doubt -> !(negationIsMeant && doubt instanceof Negated))
                .map(doubt -> doubt.about(index))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Fault fault(Quantity read, Declared declared) {
        if (!isSaid(read, declared.value())) {
            return Fault.VALUE;
        }
        if (read.bound() != declared.value().bound()) {
            return Fault.BOUND;
        }
        if (!isBoundQuoted(read, declared.bound())) {
            return Fault.BOUND_WORDS;
        }
        boolean whole =
                declared.core().contains(declared.number())
                        && (declared.bound() == null || declared.core().contains(declared.bound()));
        return whole ? null : Fault.CORE;
    }

    private static boolean isSaid(Quantity read, Value value) {
        if (value.bound() == Bound.BETWEEN || read.bound() == Bound.BETWEEN) {
            return read.low() != null
                    && read.high() != null
                    && read.low().compareTo(value.low()) == 0
                    && read.high().compareTo(value.high()) == 0;
        }
        return read.value() != null && read.value().compareTo(value.low()) == 0;
    }

    /**
     * True for no quote if no words express the bound; else for all of them, or a part that means
     * the same: "over" of "well over", but not "more than" of "not more than".
     */
    private boolean isBoundQuoted(Quantity read, @Nullable Span quoted) {
        Span words = read.boundSpan();
        if (words == null || quoted == null) {
            return words == null && quoted == null;
        }
        return words.equals(quoted)
                || (words.contains(quoted)
                        && reader.say(
                                new String(text, quoted.start(), quoted.length()), read.bound()));
    }

    /** A reason to distrust a number, even if its own words are clear. */
    interface Doubt {
        /** Why the number at that index is not trusted; null if there is no reason. */
        @Nullable Obstacle about(int index);
    }

    /**
     * What an author declares the words of a text to say; all spans are code points of that text.
     *
     * @param core the marked words: number, bound and noun together
     * @param number the number as written
     * @param bound the words of the bound; null if none are quoted
     */
    public record Declared(Span core, Span number, @Nullable Span bound, Value value) {}
}
