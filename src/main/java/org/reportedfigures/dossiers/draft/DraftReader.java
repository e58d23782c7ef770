package org.reportedfigures.dossiers.draft;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reportedfigures.dossiers.draft.DraftReader.DraftedStatement.DraftPosition;
import org.reportedfigures.dossiers.quotes.OriginalText;
import org.reportedfigures.figures.Bound;
import org.reportedfigures.figures.Span;
import org.reportedfigures.figures.Value;
import org.reportedfigures.reading.Quantity;
import org.reportedfigures.reading.Reader;
import org.reportedfigures.reading.check.Verdict;
import org.reportedfigures.reading.check.WordsCheck;
import org.reportedfigures.reading.check.WordsCheck.Declared;
import org.reportedfigures.reading.language.QuantityKind;

/** Reads a text line by line, and finds the words of each quantity. */
final class DraftReader {
    /** Code points of a passage; a longer sentence is not readable. */
    private static final int LONGEST = 2_000;

    private final OriginalText text;
    private final String language;
    private final Reader reader;
    private final LeftOut leftOut;

    DraftReader(OriginalText text, String language, Reader reader, LeftOut leftOut) {
        this.text = text;
        this.language = language;
        this.reader = reader;
        this.leftOut = leftOut;
    }

    /** Passes on every figure and duration, in text order. */
    void read(Consumer<DraftedStatement> take) {
        String all = text.text();
        for (int start = 0; start < all.length(); ) {
            int newline = all.indexOf('\n', start);
            int end = newline < 0 ? all.length() : newline;
            line(start, all.substring(start, end), take);
            start = end + 1;
        }
    }

    private void line(int start, String line, Consumer<DraftedStatement> take) {
        WordsCheck check = WordsCheck.of(reader, line);
        if (check.quantities().stream().noneMatch(DraftReader::isWanted)) {
            return;
        }
        int[] offsets = offsets(line);
        var sentences = new DraftSentences(line, language, reader.abbreviations());
        for (Quantity quantity : check.quantities()) {
            Span hull = hull(quantity.span(), all(quantity));
            sentences.join(offsets[hull.start()], offsets[hull.end()]);
        }
        for (int i = 0; i < check.quantities().size(); i++) {
            Quantity quantity = check.quantities().get(i);
            if (isWanted(quantity)) {
                Span core = core(i, check.quantities());
                Span hull = hull(core, all(quantity));
                DraftPosition passage =
                        new DraftPosition(
                                start + sentences.start(offsets[hull.start()]),
                                start + sentences.end(offsets[hull.end()]));
                DraftPosition number = place(quantity.span(), start, offsets);
                if (letters(passage) > LONGEST) {
                    leftOut.tooLong(number, passage, LONGEST);
                    continue;
                }
                take.accept(
                        new DraftedStatement(
                                quantity,
                                passage,
                                place(core, start, offsets),
                                number,
                                nullable(quantity.boundSpan(), start, offsets),
                                nullable(quantity.estimateSpan(), start, offsets),
                                words(quantity.unitSpan(), line, offsets),
                                isProven(quantity, core, check)));
            }
        }
    }

    private int letters(DraftPosition passage) {
        return text.codePoints(passage.end()) - text.codePoints(passage.start());
    }

    /** Whether it is counted or measured and can be written in digits. */
    private static boolean isWanted(Quantity quantity) {
        boolean hasNumber =
                quantity.bound() == Bound.BETWEEN
                        ? quantity.low() != null && quantity.high() != null
                        : quantity.value() != null;
        return hasNumber
                && (quantity.kind().isFigure() || quantity.kind() == QuantityKind.DURATION);
    }

    /** Number, bound, unit and noun; the noun only if no other number precedes it. */
    private static Span core(int index, List<Quantity> quantities) {
        Quantity quantity = quantities.get(index);
        Span own = hull(quantity.span(), Stream.of(quantity.boundSpan(), quantity.unitSpan()));
        Span core = hull(own, Stream.of(quantity.countedSpan()));
        boolean crosses =
                (index > 0 && core.overlaps(quantities.get(index - 1).span()))
                        || (index + 1 < quantities.size()
                                && core.overlaps(quantities.get(index + 1).span()));
        return crosses ? own : core;
    }

    private static Stream<@Nullable Span> all(Quantity quantity) {
        return Stream.of(
                quantity.boundSpan(),
                quantity.unitSpan(),
                quantity.countedSpan(),
                quantity.estimateSpan());
    }

    private static Span hull(Span span, Stream<? extends @Nullable Span> others) {
        return others.filter(Objects::nonNull)
                .reduce(
                        span,
                        (a, b) ->
                                new Span(
                                        Math.min(a.start(), b.start()), Math.max(a.end(), b.end())),
                        (a, b) -> a);
    }

    static Value value(Quantity quantity) {
        return quantity.bound() == Bound.BETWEEN
                ? new Value(
                        Bound.BETWEEN,
                        Objects.requireNonNull(quantity.low()),
                        Objects.requireNonNull(quantity.high()))
                : Value.of(quantity.bound(), Objects.requireNonNull(quantity.value()));
    }

    private static boolean isProven(Quantity quantity, Span core, WordsCheck check) {
        var declared = new Declared(core, quantity.span(), quantity.boundSpan(), value(quantity));
        return check.verdict(declared) instanceof Verdict.Yes;
    }

    private static DraftPosition place(Span span, int start, int[] offsets) {
        return new DraftPosition(start + offsets[span.start()], start + offsets[span.end()]);
    }

    private static @Nullable DraftPosition nullable(@Nullable Span span, int start, int[] offsets) {
        return span == null ? null : place(span, start, offsets);
    }

    private static String words(@Nullable Span span, String line, int[] offsets) {
        return span == null ? "" : line.substring(offsets[span.start()], offsets[span.end()]);
    }

    /** Code point to UTF-16 offset, including the end. */
    private static int[] offsets(String line) {
        return IntStream.concat(
                        IntStream.range(0, line.length())
                                .filter(i ->
                                        !Character.isLowSurrogate(line.charAt(i))
                                                || i == 0
                                                || !Character.isHighSurrogate(line.charAt(i - 1))),
                        IntStream.of(line.length()))
                .toArray();
    }

    /**
     * A quantity of a text with the positions of its words, in UTF-16 of the whole text.
     *
     * @param unitWords its unit as written; "" if it has none
     * @param isProven whether the check accepts these words
     */
    record DraftedStatement(
            Quantity quantity,
            DraftPosition passage,
            DraftPosition core,
            DraftPosition number,
            @Nullable DraftPosition bound,
            @Nullable DraftPosition estimate,
            String unitWords,
            boolean isProven) {
        /** A stretch of the text: first UTF-16 unit, and the one after the last. */
        record DraftPosition(int start, int end) {}
    }
}
